package org.chancery.format.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.chancery.format.TelegramParser;
import org.junit.jupiter.api.Test;

/// Bytes of every character set, and the way back from a character to its bytes.
final class SourceTextTest {

    private static final String TEXT = "SUBJECT: CAFÉ – “AÇÃO” \uD83D\uDE00 END";

    @Test
    void everyCharacterKnowsItsBytes() {
        assertBytesOf(Encoding.UTF_8, TEXT.getBytes(StandardCharsets.UTF_8), TEXT);
        assertBytesOf(Encoding.UTF_8_BOM, ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8), TEXT);
        assertBytesOf(
                Encoding.UTF_16LE, ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE), TEXT);
        assertBytesOf(
                Encoding.UTF_16BE, ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE), TEXT);
        String naval = "UNCLAS //N01450// CAF\u00C9";
        assertBytesOf(
                Encoding.WINDOWS_1252, naval.getBytes(Charset.forName("windows-1252")), naval);
        assertBytesOf(Encoding.ASCII, "UNCLAS".getBytes(StandardCharsets.US_ASCII), "UNCLAS");
    }

    @Test
    void aMarkThatPromisesUtf8BeforeOtherBytesIsNoPromise() {
        byte[] bytes = {
            (byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'T', 'O', ' ', (byte) 0x96, ' ', 'X'
        };
        assertBytesOf(Encoding.WINDOWS_1252_BOM, bytes, "TO – X");
        assertThat(TelegramParser.parse(bytes).diagnostics())
                .anyMatch(found -> found.code().id().equals("TXT-CHARSET"));
    }

    private static void assertBytesOf(Encoding encoding, byte[] bytes, String text) {
        SourceText source = SourceText.of(bytes);
        assertThat(source.encoding()).isEqualTo(encoding);
        assertThat(source.text()).isEqualTo(text);
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isSurrogate(text.charAt(i))) {
                assertThat(source.text(source.span(i, i + 1)))
                        .as("%s, character %d", encoding, i)
                        .isEqualTo(text.substring(i, i + 1));
            }
        }
        assertThat(source.span(0, text.length()).end()).isEqualTo(bytes.length);
    }
}
