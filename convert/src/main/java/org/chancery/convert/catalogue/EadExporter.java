package org.chancery.convert.catalogue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.convert.Exporter;
import org.chancery.convert.card.Card;
import org.chancery.convert.markup.XmlWriter;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;

/// A finding aid in EAD3: a series for each originator, in it a subseries for each year, in it an
/// item for each telegram. Items wait in a file until all are there.
public final class EadExporter implements Exporter {

    private static final String UNKNOWN = "Originator not stated";
    private static final String UNDATED = "undated";

    private final OutputStream out;
    private final XmlWriter xml;
    private final Spool spool = new Spool();
    private final Map<String, Map<String, Spool.Pile>> series = new TreeMap<>();
    private @Nullable Instant earliest;
    private @Nullable Instant latest;
    private long items;

    public EadExporter(OutputStream out) throws IOException {
        this.out = out;
        this.xml = new XmlWriter(out);
    }

    @Override
    public void write(Telegram telegram) throws IOException {
        Card card = Card.of(telegram);
        items++;
        stretch(card.date());
        String day = card.day();
        String year = day == null ? UNDATED : day.substring(0, 4);
        Spool.Pile pile =
                series.computeIfAbsent(
                                card.originator() == null ? UNKNOWN : card.originator(),
                                originator -> new TreeMap<>())
                        .computeIfAbsent(year, key -> new Spool.Pile());
        spool.put(item(card, day), pile);
    }

    private void stretch(@Nullable Instant date) {
        if (date != null) {
            earliest = earliest == null || date.isBefore(earliest) ? date : earliest;
            latest = latest == null || date.isAfter(latest) ? date : latest;
        }
    }

    private static byte[] item(Card card, @Nullable String day) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XmlWriter xml = new XmlWriter(bytes);
        xml.open("c").attribute("level", "item").open("did");
        xml.element("unitid", card.number()).element("unittitle", card.title());
        if (day != null) {
            xml.open("unitdatestructured").open("datesingle").attribute("standarddate", day);
            xml.text(day).close().close();
        }
        xml.open("unitid").attribute("localtype", "sha256").text(card.sha256()).close();
        xml.close();
        if (card.marking() != null) {
            xml.open("accessrestrict").element("p", card.marking()).close();
        }
        if (card.summary() != null) {
            xml.open("scopecontent").element("p", card.summary()).close();
        }
        if (!card.tags().isEmpty()) {
            xml.open("controlaccess");
            for (String tag : card.tags()) {
                xml.open("subject").element("part", tag).close();
            }
            xml.close();
        }
        if (!card.sources().isEmpty()) {
            xml.open("custodhist");
            for (String source : card.sources()) {
                xml.element("p", source);
            }
            xml.close();
        }
        xml.close().flush();
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        try (spool) {
            xml.declaration().open("ead").attribute("xmlns", "http://ead3.archivists.org/schema/");
            control();
            xml.open("archdesc").attribute("level", "collection").open("did");
            xml.element("unittitle", "Telegrams");
            dates();
            xml.open("langmaterial").open("language").attribute("langcode", "eng");
            xml.text("English").close().close();
            xml.element("physdesc", counted(items));
            xml.close();
            if (!series.isEmpty()) {
                xml.open("dsc");
                for (Map.Entry<String, Map<String, Spool.Pile>> one : series.entrySet()) {
                    series(one.getKey(), one.getValue());
                }
            }
            xml.end();
        }
    }

    private static String counted(long telegrams) {
        return telegrams == 1 ? "1 telegram" : "%,d telegrams".formatted(telegrams);
    }

    private void control() throws IOException {
        xml.open("control").element("recordid", "telegrams");
        xml.open("filedesc").open("titlestmt").element("titleproper", "Telegrams");
        xml.close().close();
        xml.open("maintenancestatus").attribute("value", "derived").close();
        xml.open("maintenanceagency").element("agencyname", "Chancery").close();
        xml.open("maintenancehistory").open("maintenanceevent");
        xml.open("eventtype").attribute("value", "derived").close();
        xml.element("eventdatetime", "on export");
        xml.open("agenttype").attribute("value", "machine").close();
        xml.element("agent", "Chancery").close().close().close();
    }

    private void dates() throws IOException {
        if (earliest != null && latest != null) {
            String from = earliest.toString().substring(0, 10);
            String to = latest.toString().substring(0, 10);
            xml.open("unitdatestructured").open("daterange");
            xml.open("fromdate").attribute("standarddate", from).text(from).close();
            xml.open("todate").attribute("standarddate", to).text(to).close();
            xml.close().close();
        }
    }

    private void series(String originator, Map<String, Spool.Pile> years) throws IOException {
        xml.open("c").attribute("level", "series").open("did");
        xml.element("unittitle", originator);
        if (!originator.equals(UNKNOWN)) {
            xml.open("origination").open("corpname").element("part", originator).close().close();
        }
        xml.close();
        for (Map.Entry<String, Spool.Pile> year : years.entrySet()) {
            xml.open("c").attribute("level", "subseries").open("did");
            xml.element("unittitle", year.getKey());
            xml.element("physdesc", counted(year.getValue().count()));
            xml.close().flush();
            spool.copy(year.getValue(), out);
            xml.close();
        }
        xml.close();
    }
}
