package org.chancery.archive.store;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.chancery.archive.label.Label;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Classification;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Mrn;
import org.chancery.format.telegram.Origin;
import org.chancery.format.telegram.Precedence;
import org.chancery.format.telegram.Reference;
import org.chancery.format.telegram.Sections;
import org.chancery.format.telegram.Tag;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;

/// What the catalogue says of one original.
///
/// @param key telegrams with the same key are copies of one: of the MRN, as [Numbers] has it, else
///   the id
/// @param label who may read it
/// @param missing sections declared and not here
/// @param section the first that is here
/// @param standing 1 of a corrected copy, -1 of a suspected duplicate and of a copy that lost its
///   capitals, 0 of any other
/// @param redactions passages taken out by a releaser
/// @param length of the reading text, in characters
record Entry(
        String id,
        String key,
        @Nullable Mrn mrn,
        @Nullable Instant date,
        @Nullable Classification classification,
        List<String> captions,
        @Nullable Origin origin,
        @Nullable String subject,
        List<String> tags,
        @Nullable Precedence precedence,
        Label label,
        List<Cited> references,
        int missing,
        int section,
        int standing,
        int redactions,
        long length) {

    /// An item of the REF line.
    ///
    /// @param key of the telegram that it means, null where it means none
    record Cited(Reference reference, @Nullable String key) {

        private static Cited of(Reference reference, Numbers numbers) {
            return new Cited(
                    reference, reference.mrn() == null ? null : numbers.key(reference.mrn()));
        }
    }

    /// Which copy of a telegram stands for it: one without missing sections, else the one that
    /// begins earliest; rather the corrected copy than the first one, and that than a suspected
    /// duplicate or one that lost its capitals; rather the open text than the redacted; then the
    /// longer one, then the one kept first.
    static final String BEST_FIRST =
            "missing, section, standing DESC, redactions, length DESC, original";

    static Entry of(Telegram telegram, Numbers numbers) {
        Heading heading = telegram.heading();
        Mrn mrn = value(heading.mrn());
        Sections sections = heading.sections();
        int present = Set.copyOf(sections.present()).size();
        return new Entry(
                telegram.id(),
                mrn == null ? telegram.id() : numbers.key(mrn),
                mrn,
                heading.date(),
                value(heading.classification()),
                heading.captions().stream().map(caption -> caption.value().name()).toList(),
                heading.origin(),
                value(heading.subject()),
                heading.tags().stream().map(Located::value).map(Tag::tag).toList(),
                value(heading.action()),
                Label.of(telegram),
                heading.references().stream().map(item -> Cited.of(item.value(), numbers)).toList(),
                Math.max(0, sections.declared() - Math.max(1, present)),
                sections.present().stream().mapToInt(Integer::intValue).min().orElse(1),
                standing(telegram),
                telegram.body().redactions().size(),
                telegram.body().paragraphs().stream()
                        .mapToLong(paragraph -> paragraph.text().length())
                        .sum());
    }

    /// By the operating signals ZDS (corrected copy) and ZFD (suspected duplicate) of ACP 131, or
    /// the captions that say the same.
    private static int standing(Telegram telegram) {
        if (isMarked(telegram, "ZDS", "CORRECTED COPY")) {
            return 1;
        }
        boolean isLess =
                isMarked(telegram, "ZFD", "SUSPECTED DUPLICATE")
                        || telegram.source().text().isRaised();
        return isLess ? -1 : 0;
    }

    private static boolean isMarked(Telegram telegram, String signal, String caption) {
        return telegram.transmission().signals().stream()
                        .anyMatch(found -> found.value().startsWith(signal))
                || telegram.heading().captions().stream()
                        .anyMatch(found -> found.value().name().equals(caption));
    }

    private static <T> @Nullable T value(@Nullable Located<T> located) {
        return located == null ? null : located.value();
    }
}
