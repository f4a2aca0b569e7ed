package org.chancery.archive.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.chancery.archive.Holding;
import org.chancery.format.json.JsonWriter;

/// How wanted telegrams are written down for other programs.
public enum WantedForm {
    /// As `/api/wanted` gives it.
    JSON("application/json"),
    CSV("text/csv; charset=utf-8");

    private final String mediaType;

    WantedForm(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public String write(WantedList list) {
        StringBuilder out = new StringBuilder(4096);
        try {
            switch (this) {
                case JSON -> json(list, new JsonWriter(out));
                case CSV -> csv(list, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a builder of text never fails", e);
        }
        return out.toString();
    }

    private static void json(WantedList list, JsonWriter json) throws IOException {
        json.open('{').name("total").value(list.total()).name("wanted").open('[');
        for (Wanted item : list.items()) {
            json.open('{').field("mrn", item.mrn()).field("post", item.post());
            json.name("year").value(item.year());
            json.field("earliest", item.dates().from().toString());
            json.field("latest", item.dates().to().toString());
            json.name("citedBy").value(item.citedBy());
            json.field("citing", item.citing().stream().map(Holding::id).toList()).close('}');
        }
        json.close(']').close('}');
    }

    /// Numbers have no character that a field would have to be quoted for, but for ids of telegrams
    /// without one.
    private static void csv(WantedList list, StringBuilder out) {
        out.append("mrn,post,year,earliest,latest,cited_by,citing\r\n");
        for (Wanted item : list.items()) {
            String citing =
                    item.citing().stream().map(Holding::id).collect(Collectors.joining(" "));
            out.append(item.mrn()).append(',').append(item.post()).append(',');
            out.append(item.year()).append(',').append(item.dates().from()).append(',');
            out.append(item.dates().to()).append(',').append(item.citedBy()).append(',');
            out.append('"').append(citing.replace("\"", "\"\"")).append("\"\r\n");
        }
    }
}
