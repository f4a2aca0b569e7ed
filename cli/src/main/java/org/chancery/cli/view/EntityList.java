package org.chancery.cli.view;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.archive.entity.Entities;
import org.chancery.archive.entity.Entity;
import org.chancery.cli.terminal.Columns;
import org.chancery.cli.terminal.Output;
import org.chancery.cli.terminal.Paint;
import org.chancery.cli.terminal.Progress;
import org.chancery.cli.terminal.Visible;

/// Who and what is named, kind by kind, in most telegrams first.
///
/// @param most of each kind
public record EntityList(Entities found, List<Entity.Kind> kinds, int most) {

    /// Of the columns of [#rows()].
    public static final List<String> NAMES = List.of("kind", "name", "telegrams");

    private static final int COUNT = 8;

    public EntityList {
        kinds = List.copyOf(kinds);
    }

    private List<Entities.Count> shown() {
        return kinds.stream().flatMap(kind -> found.of(kind).stream().limit(most)).toList();
    }

    /// For a table.
    public List<List<String>> rows() {
        return shown().stream()
                .map(count ->
                        List.of(
                                count.entity().kind().word(),
                                count.entity().name(),
                                Long.toString(count.telegrams())))
                .toList();
    }

    /// One object; names as `/api/entities` has them.
    public String json() {
        return shown().stream()
                .map(count ->
                        "{\"kind\":\"%s\",\"name\":%s,\"telegrams\":%d}"
                                .formatted(
                                        count.entity().kind().word(),
                                        Json.quoted(count.entity().name()),
                                        count.telegrams()))
                .collect(
                        Collectors.joining(
                                ",",
                                "{\"query\":%s,\"total\":%d,\"entities\":["
                                        .formatted(Json.quoted(found.query()), found.total()),
                                "]}"));
    }

    /// For a screen.
    public void print(Output out, Paint paint, int screenWidth) throws IOException {
        int width = Math.min(72, screenWidth);
        for (Entity.Kind kind : kinds) {
            List<Entities.Count> counts = found.of(kind);
            if (!counts.isEmpty()) {
                out.line(paint.bold(title(kind)));
                for (Entities.Count count : counts.stream().limit(most).toList()) {
                    String name =
                            Columns.shorten(Visible.line(count.entity().name()), width - COUNT - 4);
                    out.line("  " + Columns.ends(name, number(count.telegrams()), width - 2));
                }
                int more = counts.size() - most;
                out.line(more > 0 ? paint.dim("  and " + number(more) + " more") : "");
            }
        }
        out.line(paint.dim("in " + Tally.counted(found.total(), "telegram")));
    }

    private static String number(long number) {
        return Progress.number(number);
    }

    private static String title(Entity.Kind kind) {
        return switch (kind) {
            case POST -> "Posts";
            case ORGANIZATION -> "Organisations";
            case PERSON -> "Persons";
            case SIGNER -> "Signers";
            case CLASSIFIER -> "Classifiers";
        };
    }
}
