package org.chancery.convert.parcel;

/// What a file can be, told by its content.
public enum Kind {
    TEXT("text", "plain texts"),
    MARKDOWN("markdown", "Markdown files"),
    HTML("html", "web pages"),
    TEI("tei", "TEI files"),
    CSV("csv", "CSV tables"),
    JSON("json", "JSON files"),
    MAIL("mail", "letters"),
    MAILBOX("mbox", "mailboxes"),
    PDF("pdf", "PDF files"),
    IMAGE("image", "pictures"),
    WORD("docx", "Word documents"),
    OPEN_DOCUMENT("odt", "OpenDocument texts"),
    RICH_TEXT("rtf", "RTF files"),
    ZIP("zip", "zip archives"),
    TAR("tar", "tar archives"),
    SEVEN_ZIP("7z", "7z archives"),
    GZIP("gzip", "gzip files"),
    BZIP2("bzip2", "bzip2 files"),
    XZ("xz", "xz files"),
    ZSTANDARD("zstd", "Zstandard files"),
    XML("xml", "XML files of another kind"),
    BINARY("binary", "other binary files"),
    EMPTY("empty", "empty files");

    private final String word;
    private final String plural;

    Kind(String word, String plural) {
        this.word = word;
        this.plural = plural;
    }

    /// As the JSON's `source.container` has it.
    public String word() {
        return word;
    }

    /// As a summary has it.
    public String plural() {
        return plural;
    }
}
