package org.chancery.convert.parcel;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.chancery.convert.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a file is taken for by its first bytes.
final class SnifferTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "R 041125Z MAR 75\\nFM AMEMBASSY~TEXT",
                "<< END OF DOCUMENT >>\\nR 041125Z~TEXT",
                "<DBA CORRECTED> gwr 971212\\nPAGE 01~TEXT",
                "From: AMEMBASSY VALLETTA\\nAction: SECSTATE\\nSubject: Ferries\\n\\n1.~TEXT",
                "MRN: 10 STATE 1234\\nDate/DTG: Jan 05, 2010\\nFrom: X\\n\\n1.~TEXT",
                "From the harbor master: 12 words.\\n\\n1.~TEXT",
                "[Telegram]\\n\\nIt sails.~TEXT",
                "{draft}\\nIt sails.~TEXT",
                "Message, text and body: It sails.\\nMore~TEXT",
                "---\\ntitle: x\\n---\\n\\n# 12 A to B~MARKDOWN",
                "Message-ID: <1@x>\\nSubject: x\\n\\nbody~MAIL",
                "Subject: x\\nMMHS-Primary-Precedence: 2\\n\\nbody~MAIL",
                "From: <Saved by Blink>\\nMIME-Version: 1.0\\nContent-Type: text/html\\n\\nx~SAVED_PAGE",
                "MIME-Version: 1.0\\nContent-Type: multipart/related; boundary=x\\n\\nx~SAVED_PAGE",
                "To: a@x\\nMIME-Version: 1.0\\nContent-Type: multipart/related; boundary=x\\n\\nx~MAIL",
                "From a@x Tue Mar  4 11:25:00 1975\\nMessage-ID: <1@x>\\nSubject: y\\n\\nz~MAILBOX",
                "{\"mrn\": \"x\"}\\n~JSON",
                "[\\n {\"mrn\": \"x\"}]~JSON",
                "id,mrn,body\\n1,x,y~CSV",
                "\"1\",\"12/28/1966 18:48\",\"66X1\",\"E\",\"C\",\"\",\"h\",\"b\"~CSV",
                "<!DOCTYPE HTML><HTML><BODY>x~HTML",
                "<!-- saved from url=(0019)http://example.org/ -->\\n<!-- x~HTML",
                "<?xml version='1.0'?><TEI xmlns='x'>~TEI",
                "<div type=\"document\" xml:id=\"d1\">~TEI",
                "<?xml version='1.0'?><feed/>~XML",
                "{\\\\rtf1 x}~RICH_TEXT",
                "MZUNGU SAILS. 1. MORE~TEXT",
                "Text.\\n\\nbegin 644 a.txt\\n#0V%T\\n`\\nend~UUENCODED",
                "begin 100 talks, they said\\nin the harbor, and it\\nsails.~TEXT",
                "UiAwNDExMjVaIE1BUiA3NQpGTSBBTUVNQkFTU1kgVkFMTEVUVEEKVE8gU0VDU1RBVEUg\\nV0FTSERDIDQ3NQ==~BASE64",
                "ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQRSTUVWXYZ~TEXT",
                "%PDF-1.7~PDF"
            })
    void byItsContent(String head, Kind kind) {
        String text = head.replace("\\n", "\n").replace("\\\\", "\\");
        assertThat(Sniffer.kind(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(kind);
        assertThat(Sniffer.kind(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))
                .isIn(kind, Kind.TEXT, Kind.RICH_TEXT);
    }

    @Test
    void everyKindIsKnownByItself() throws IOException {
        Map<String, Kind> kinds =
                Map.of(
                        "docx", Kind.WORD,
                        "odt", Kind.OPEN_DOCUMENT,
                        "parquet", Kind.PARQUET,
                        "tar", Kind.TAR,
                        "7z", Kind.SEVEN_ZIP,
                        "gz", Kind.GZIP,
                        "bz2", Kind.BZIP2,
                        "xz", Kind.XZ,
                        "zst", Kind.ZSTANDARD,
                        "rtf", Kind.RICH_TEXT);
        Map<String, byte[]> samples = Samples.ofEveryKind();
        kinds.forEach((name, kind) ->
                assertThat(Sniffer.kind(requireNonNull(samples.get(name))))
                        .as(name)
                        .isEqualTo(kind));
    }
}
