package org.chancery.convert;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.chancery.convert.catalogue.DublinCoreExporter;
import org.chancery.convert.catalogue.EadExporter;
import org.chancery.convert.catalogue.MetsExporter;
import org.chancery.convert.citation.BibtexExporter;
import org.chancery.convert.citation.CslExporter;
import org.chancery.convert.citation.RisExporter;
import org.chancery.convert.mail.EmlExporter;
import org.chancery.convert.paper.DossierExporter;
import org.chancery.convert.paper.PdfExporter;
import org.chancery.convert.table.CsvExporter;
import org.chancery.convert.table.JsonExporter;
import org.chancery.convert.table.NdjsonExporter;
import org.chancery.convert.table.ParquetExporter;
import org.chancery.convert.tei.TeiExporter;
import org.chancery.convert.text.MarkdownExporter;
import org.chancery.convert.text.WireExporter;
import org.jspecify.annotations.Nullable;

/// A form that telegrams go out in; `docs/export.md` says what each carries.
///
/// ```
/// try (Exporter exporter = Form.JSON.open(out)) {
///     exporter.write(telegram);
/// }
/// ```
public enum Form {
    JSON("json", "json", "application/json", Gathering.MANY, "JSON, one list of objects"),
    NDJSON(
            "ndjson",
            "ndjson",
            "application/x-ndjson",
            Gathering.MANY,
            "JSON, an object a line, for programs that stream"),
    WIRE(
            "wire",
            "txt",
            "text/plain; charset=utf-8",
            Gathering.MANY,
            "wire text, format lines 1 to 16"),
    EML(
            "eml",
            "eml",
            "message/rfc822",
            Gathering.ONE,
            "mail with military headers (RFC 6477) and a security label (RFC 7444)"),
    CSV(
            "csv",
            "csv",
            "text/csv; charset=utf-8",
            Gathering.MANY,
            "a table for spreadsheets and statistics"),
    PARQUET(
            "parquet",
            "parquet",
            "application/vnd.apache.parquet",
            Gathering.MANY,
            "the same table with types, for analysis"),
    MARKDOWN(
            "markdown",
            "md",
            "text/markdown; charset=utf-8",
            Gathering.ONE,
            "notes: Markdown with YAML front matter"),
    TEI(
            "tei",
            "tei.xml",
            "application/tei+xml",
            Gathering.MANY,
            "editions: TEI P5 with header, correspondence, reading and wire text"),
    RIS(
            "ris",
            "ris",
            "application/x-research-info-systems",
            Gathering.MANY,
            "citations for Zotero, EndNote and every other reference manager"),
    CSL(
            "csl",
            "csl.json",
            "application/vnd.citationstyles.csl+json",
            Gathering.MANY,
            "citations for processors, CSL-JSON"),
    BIBTEX("bibtex", "bib", "application/x-bibtex", Gathering.MANY, "citations for LaTeX"),
    DUBLIN_CORE(
            "dc", "dc.xml", "application/xml", Gathering.ONE, "Dublin Core, as OAI-PMH carries it"),
    PDF("pdf", "pdf", "application/pdf", Gathering.ONE, "PDF, typeset, tagged for screen readers"),
    DOSSIER(
            "dossier",
            "dossier.pdf",
            "application/pdf",
            Gathering.MANY,
            "PDF, many telegrams bound in one with contents"),
    METS(
            "mets",
            "mets.xml",
            "application/mets+xml",
            Gathering.ONE,
            "repositories: METS with description, rights, hash and the original bytes"),
    EAD(
            "ead",
            "ead.xml",
            "application/xml",
            Gathering.MANY,
            "a finding aid by originator and year, EAD3");

    /// How many telegrams one document of the form holds.
    public enum Gathering {
        ONE,
        MANY
    }

    private final String id;
    private final String ending;
    private final String mediaType;
    private final Gathering gathering;
    private final String title;

    Form(String id, String ending, String mediaType, Gathering gathering, String title) {
        this.id = id;
        this.ending = ending;
        this.mediaType = mediaType;
        this.gathering = gathering;
        this.title = title;
    }

    /// By its id, in any case.
    public static Optional<Form> named(String id) {
        String wanted = id.toLowerCase(Locale.ROOT);
        for (Form form : values()) {
            if (form.id.equals(wanted)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /// By the ending of a file's name.
    ///
    /// @return null where the name has no ending of a form
    public static @Nullable Form ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Form longest = null;
        for (Form form : values()) {
            boolean isLonger = longest == null || form.ending.length() > longest.ending.length();
            if (lower.endsWith("." + form.ending) && isLonger) {
                longest = form;
            }
        }
        return longest;
    }

    /// What people type: `json`.
    public String id() {
        return id;
    }

    /// Of a file's name, without the point.
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    public Gathering gathering() {
        return gathering;
    }

    /// Whether it can be looked at on a screen.
    public boolean isText() {
        return switch (this) {
            case JSON,
                    NDJSON,
                    WIRE,
                    EML,
                    CSV,
                    MARKDOWN,
                    TEI,
                    RIS,
                    CSL,
                    BIBTEX,
                    DUBLIN_CORE,
                    METS,
                    EAD ->
                    true;
            case PARQUET, PDF, DOSSIER -> false;
        };
    }

    /// A few words for people.
    public String title() {
        return title;
    }

    /// Begins a document.
    ///
    /// @param out stays open, it is the caller's
    public Exporter open(OutputStream out) throws IOException {
        return switch (this) {
            case JSON -> new JsonExporter(out);
            case NDJSON -> new NdjsonExporter(out);
            case WIRE -> new WireExporter(out);
            case EML -> new EmlExporter(out);
            case CSV -> new CsvExporter(out);
            case PARQUET -> new ParquetExporter(out);
            case MARKDOWN -> new MarkdownExporter(out);
            case TEI -> new TeiExporter(out);
            case RIS -> new RisExporter(out);
            case CSL -> new CslExporter(out);
            case BIBTEX -> new BibtexExporter(out);
            case DUBLIN_CORE -> new DublinCoreExporter(out);
            case PDF -> new PdfExporter(out);
            case DOSSIER -> new DossierExporter(out);
            case METS -> new MetsExporter(out);
            case EAD -> new EadExporter(out);
        };
    }
}
