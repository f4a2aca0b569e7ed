package org.chancery.convert.parcel;

/// What a file can be, told by its content.
public enum Kind {
    TEXT("text", "plain text", "plain texts"),
    MARKDOWN("markdown", "Markdown file", "Markdown files"),
    HTML("html", "web page", "web pages"),
    TEI("tei", "TEI file", "TEI files"),
    CSV("csv", "CSV table", "CSV tables"),
    PARQUET("parquet", "Parquet table", "Parquet tables"),
    WORKBOOK("xlsx", "Excel workbook", "Excel workbooks"),
    OPEN_SPREADSHEET("ods", "OpenDocument spreadsheet", "OpenDocument spreadsheets"),
    DATABASE("sqlite", "SQLite database", "SQLite databases"),
    JSON("json", "JSON file", "JSON files"),
    MAIL("mail", "letter", "letters"),
    MAILBOX("mbox", "mailbox", "mailboxes"),
    SAVED_PAGE("mhtml", "saved web page", "saved web pages"),
    UUENCODED("uuencode", "uuencoded file", "uuencoded files"),
    BASE64("base64", "Base64 file", "Base64 files"),
    PDF("pdf", "PDF file", "PDF files"),
    IMAGE("image", "picture", "pictures"),
    WORD("docx", "Word document", "Word documents"),
    OPEN_DOCUMENT("odt", "OpenDocument text", "OpenDocument texts"),
    OLD_WORD("doc", "older Word document", "older Word documents"),
    OUTLOOK("msg", "Outlook message", "Outlook messages"),
    TNEF("tnef", "box of attachments (winmail.dat)", "boxes of attachments (winmail.dat)"),
    COMPOUND("ole", "other compound file", "other compound files"),
    FLAT_DOCUMENT("flat", "document in XML", "documents in XML"),
    ALTO("alto", "ALTO file", "ALTO files"),
    RICH_TEXT("rtf", "RTF file", "RTF files"),
    BOOK("epub", "EPUB book", "EPUB books"),
    WEB_ARCHIVE("warc", "web archive", "web archives"),
    ZIP("zip", "zip archive", "zip archives"),
    TAR("tar", "tar archive", "tar archives"),
    SEVEN_ZIP("7z", "7z archive", "7z archives"),
    GZIP("gzip", "gzip file", "gzip files"),
    BZIP2("bzip2", "bzip2 file", "bzip2 files"),
    XZ("xz", "xz file", "xz files"),
    ZSTANDARD("zstd", "Zstandard file", "Zstandard files"),
    COMPRESS("z", "compressed file", "compressed files"),
    LZ4("lz4", "LZ4 file", "LZ4 files"),
    PROGRAM("program", "program", "programs"),
    XML("xml", "XML file of another kind", "XML files of another kind"),
    BINARY("binary", "other file", "other files"),
    EMPTY("empty", "empty file", "empty files");

    private final String word;
    private final String one;
    private final String many;

    Kind(String word, String one, String many) {
        this.word = word;
        this.one = one;
        this.many = many;
    }

    /// Whether it is characters from its first byte on.
    public boolean isText() {
        return switch (this) {
            case TEXT,
                    MARKDOWN,
                    HTML,
                    TEI,
                    CSV,
                    JSON,
                    MAIL,
                    MAILBOX,
                    SAVED_PAGE,
                    UUENCODED,
                    BASE64 ->
                    true;
            case PARQUET,
                    WORKBOOK,
                    DATABASE,
                    OPEN_SPREADSHEET,
                    PDF,
                    IMAGE,
                    WORD,
                    OPEN_DOCUMENT,
                    OLD_WORD,
                    OUTLOOK,
                    TNEF,
                    COMPOUND,
                    FLAT_DOCUMENT,
                    ALTO,
                    RICH_TEXT,
                    BOOK,
                    WEB_ARCHIVE,
                    ZIP,
                    TAR,
                    SEVEN_ZIP,
                    GZIP,
                    BZIP2,
                    XZ,
                    ZSTANDARD,
                    COMPRESS,
                    LZ4,
                    PROGRAM,
                    XML,
                    BINARY,
                    EMPTY ->
                    false;
        };
    }

    /// As the JSON's `source.container` has it.
    public String word() {
        return word;
    }

    /// As a summary has it, after its number.
    public String noun(long count) {
        return count == 1 ? one : many;
    }
}
