package org.chancery.cli.view;

import java.io.IOException;
import org.chancery.archive.concordance.Concordance;
import org.chancery.archive.concordance.Line;
import org.chancery.cli.terminal.Output;

/// Keywords in context as one JSON object on one line; names as `/api/concordance` has them.
public final class ConcordanceJson {

    private final Output out;

    public ConcordanceJson(Output out) {
        this.out = out;
    }

    /// Prints a page of lines, and what there is in all.
    public void print(Concordance found) throws IOException {
        out.print("{\"query\":" + Json.quoted(found.query()));
        out.print(",\"total\":" + found.total());
        out.print(",\"telegrams\":" + found.telegrams());
        out.print(",\"found\":" + found.found());
        out.print(",\"read\":" + found.read());
        out.print(",\"lines\":[");
        String before = "";
        for (Line line : found.lines()) {
            out.print(
                    before
                            + "{\"id\":"
                            + Json.quoted(line.holding().id())
                            + ",\"date\":"
                            + (line.holding().date() == null
                                    ? "null"
                                    : Json.quoted(line.holding().date().toString()))
                            + ",\"paragraph\":"
                            + line.paragraph()
                            + ",\"portion\":"
                            + Json.quoted(line.label())
                            + ",\"left\":"
                            + Json.quoted(line.left().strip())
                            + ",\"keyword\":"
                            + Json.quoted(line.keyword())
                            + ",\"right\":"
                            + Json.quoted(line.right().strip())
                            + "}");
            before = ",";
        }
        out.line("]}");
    }
}
