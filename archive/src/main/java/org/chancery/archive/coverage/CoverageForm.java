package org.chancery.archive.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.format.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/// How coverage is written down for other programs.
public enum CoverageForm {
    /// As `/api/coverage` gives it.
    JSON("application/json"),
    CSV("text/csv; charset=utf-8");

    private final String mediaType;

    CoverageForm(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /// A row for each series.
    public String write(List<Coverage> series) {
        StringBuilder out = new StringBuilder(4096);
        try {
            switch (this) {
                case JSON -> {
                    JsonWriter json = new JsonWriter(out);
                    json.open('{').name("series").open('[');
                    for (Coverage coverage : series) {
                        json.open('{');
                        fields(coverage, json);
                        json.close('}');
                    }
                    json.close(']').close('}');
                }
                case CSV -> {
                    out.append(
                            "post,airgrams,year,first,last,held,cited_not_held,estimated,share\r\n");
                    series.forEach(coverage -> row(coverage, out));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a builder of text never fails", e);
        }
        return out.toString();
    }

    /// A row for each gap.
    public String write(SeriesReport report) {
        StringBuilder out = new StringBuilder(4096);
        try {
            switch (this) {
                case JSON -> gaps(report, new JsonWriter(out));
                case CSV -> {
                    out.append("from,to,missing,cited,after,before\r\n");
                    report.gaps().forEach(gap -> row(gap, out));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a builder of text never fails", e);
        }
        return out.toString();
    }

    private static void fields(Coverage of, JsonWriter json) throws IOException {
        json.field("post", of.series().post());
        json.name("airgrams").value(of.series().airgram());
        json.name("year").value(of.series().year());
        json.name("first").value(of.first());
        json.name("last").value(of.last());
        json.name("held").value(of.held());
        json.name("citedNotHeld").value(of.cited());
        json.name("estimated").value(of.estimated());
    }

    private static void gaps(SeriesReport report, JsonWriter json) throws IOException {
        json.open('{');
        fields(report.coverage(), json);
        json.name("gaps").open('[');
        for (Gap gap : report.gaps()) {
            json.open('{').name("from").value(gap.from());
            json.name("to").value(gap.to()).name("cited").open('[');
            for (int number : gap.cited()) {
                json.value(number);
            }
            json.close(']');
            json.field("after", gap.after() == null ? null : gap.after().toString());
            json.field("before", gap.before() == null ? null : gap.before().toString());
            json.close('}');
        }
        json.close(']').close('}');
    }

    private static void row(Coverage of, StringBuilder out) {
        out.append(of.series().post()).append(',').append(of.series().airgram()).append(',');
        out.append(of.series().year()).append(',').append(of.first()).append(',');
        out.append(of.last()).append(',').append(of.held()).append(',').append(of.cited());
        out.append(',').append(of.estimated()).append(',');
        out.append(String.format(Locale.ROOT, "%.4f", of.share())).append("\r\n");
    }

    private static void row(Gap gap, StringBuilder out) {
        out.append(gap.from()).append(',').append(gap.to()).append(',').append(gap.size());
        out.append(',')
                .append(gap.cited().stream().map(String::valueOf).collect(Collectors.joining(" ")));
        out.append(',').append(day(gap.after())).append(',').append(day(gap.before()));
        out.append("\r\n");
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
