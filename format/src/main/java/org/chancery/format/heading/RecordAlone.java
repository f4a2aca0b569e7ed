package org.chancery.format.heading;

import org.chancery.format.diagnostic.Diagnostic.Violation;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.diagnostic.Reading;
import org.chancery.format.dialect.Setting;
import org.chancery.format.section.Message;
import org.chancery.format.source.Passage;
import org.chancery.format.telegram.Caption;

/// A record whose telegram is lost: `Locator: TEXT ON MICROFILM, ADS TEXT UNRETRIEVABLE`. What its
/// attributes say is all that is known, one in sixteen of 1973 to 1979 (reference 9.1).
final class RecordAlone {

    private RecordAlone() {}

    /// Whether nothing of the telegram stands above its attributes.
    static boolean is(String text, MessageAttributes attributes, Message message) {
        Passage locator = attributes.values().get("LOCATOR");
        boolean isElsewhere = locator != null && !locator.text().contains("ON-LINE");
        return message.heading().isEmpty()
                && message.fields().isEmpty()
                && (isElsewhere
                        || message.text().stream()
                                .allMatch(line -> line.line().trimmed(text).length() == 0));
    }

    /// Takes subject, TAGS, references and captions from the attributes.
    static void read(MessageAttributes attributes, Setting setting, HeadingDraft draft) {
        Passage subject = attributes.values().get("SUBJECT");
        Passage tags = attributes.values().get("TAGS");
        Passage references = attributes.values().get("REFERENCE");
        Passage captions = attributes.values().get("ORIGINAL HANDLING RESTRICTIONS");
        if (subject != null) {
            switch (SubjectReader.read(subject, setting)) {
                case Reading.Read(var line, var _) -> draft.subject = line.subject();
                case Reading.Unread<?> _ -> {}
            }
        }
        if (tags != null) {
            switch (TagsReader.read(tags, setting)) {
                case Reading.Read(var found, var _) -> draft.tags.addAll(found);
                case Reading.Unread<?> _ -> {}
            }
        }
        if (references != null) {
            switch (ReferencesReader.read(references, setting)) {
                case Reading.Read(var found, var _) -> draft.references.addAll(found);
                case Reading.Unread<?> _ -> {}
            }
        }
        if (captions != null) {
            captions(captions, setting, draft);
        }
        Passage first = subject != null ? subject : tags != null ? tags : references;
        if (first != null) {
            draft.diagnostics.add(
                    new Violation(HeadingCode.HDG_RECORD, first.span(0, first.text().length())));
        }
    }

    /// `NODIS, EXDIS`
    private static void captions(Passage value, Setting setting, HeadingDraft draft) {
        int from = 0;
        for (String name : value.text().split("[,;]")) {
            int at = value.text().indexOf(name.strip(), from);
            var row = setting.tables().captions().named(name.strip());
            if (row != null) {
                Caption caption = row.caption();
                draft.captions.add(Located.in(value, at, at + name.strip().length(), caption));
            }
            from += name.length() + 1;
        }
    }
}
