package org.chancery.archive.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.format.telegram.Classification;
import org.chancery.format.telegram.Origin;
import org.chancery.format.telegram.Source;
import org.jspecify.annotations.Nullable;

/// An entry as a row of its table, sealed: a value that changed on the disk, or by a hand that is
/// not ours, shows.
final class EntryRow {

    static final List<String> COLUMNS =
            List.of(
                    "id",
                    "key",
                    "mrn",
                    "date",
                    "classification",
                    "rank",
                    "captions",
                    "post",
                    "post_name",
                    "country",
                    "subject",
                    "tags",
                    "precedence",
                    "label_rank",
                    "label_caveats",
                    "missing",
                    "section",
                    "standing",
                    "redactions",
                    "length");

    private EntryRow() {}

    /// In the order of the columns.
    static List<@Nullable Object> values(Entry of) {
        Classification classification = of.classification();
        Origin origin = of.origin();
        return Arrays.asList(
                of.id(),
                of.key(),
                of.mrn() == null ? null : of.mrn().toString(),
                of.date() == null ? null : of.date().toString(),
                classification == null ? null : classification.name(),
                classification == null ? null : classification.rank(),
                lines(of.captions()),
                origin == null ? null : origin.post(),
                origin == null ? null : origin.name(),
                origin == null ? null : origin.country(),
                of.subject(),
                lines(of.tags()),
                of.precedence() == null ? null : of.precedence().name(),
                of.label().rank(),
                lines(of.label().caveats().stream().sorted().toList()),
                of.missing(),
                of.section(),
                of.standing(),
                of.redactions(),
                of.length());
    }

    static String seal(List<? extends @Nullable Object> values) {
        StringBuilder all = new StringBuilder();
        for (Object value : values) {
            all.append(value == null ? "" : "=" + value).append('\u001F');
        }
        return Source.sha256(all.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    /// One a line.
    private static String lines(List<String> values) {
        return values.stream()
                .map(value -> value.replace('\n', ' '))
                .collect(Collectors.joining("\n"));
    }
}
