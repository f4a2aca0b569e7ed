package org.chancery.format.check;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.heading.HeadingReader;
import org.chancery.format.section.Message;
import org.chancery.format.source.SourceText;
import org.chancery.format.telegram.Body;
import org.chancery.format.telegram.Dialect;

/// All checks over a telegram that has been read (reference 11).
public final class Checks {

    private Checks() {}

    public static List<Diagnostic> of(SourceText source, HeadingReader.Result heading, Body body) {
        List<Diagnostic> found = new ArrayList<>();
        new CharacterChecks(source, found).check();
        new ContainerChecks(heading, found).check();
        SectionChecks.check(source, heading.message(), body, found);
        new MarkingChecks(source, heading, body, found).check();
        Dialect dialect = heading.setting().dialect();
        if (dialect != Dialect.EDITED && dialect != Dialect.UNKNOWN) {
            new FormatLineChecks(source, heading, found).check();
            Message message = heading.message();
            if (message != null) {
                new OrderChecks(source, found).check(message);
                new DistributionChecks(source, found).check(message.heading());
            }
            new LabelChecks(source, heading, body, found).check();
            new EndingChecks(source, heading, found).check();
        }
        return found;
    }
}
