package org.chancery.convert.mail;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.convert.Heard;
import org.chancery.convert.Samples;
import org.chancery.convert.parcel.Kind;
import org.junit.jupiter.api.Test;

/// Pages of releases as browsers save them, with all that they show in one file.
final class SavedPagesTest {

    private static final Path PAGE =
            Path.of("src/test/resources/org/chancery/convert/golden/layout-a.html");

    private static String part(String headers, String page) {
        return "--xx\nContent-Type: text/html" + headers + "\n\n" + page + "\n\n";
    }

    private static String saved(String type, String... parts) {
        return "From: \"Saved by Internet Explorer 11\"\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=xx"
                + type
                + "\nX-MimeOLE: Produced\n\n"
                + String.join("", parts)
                + "--xx--\n";
    }

    private static String page(int serial) {
        return "<html><body><pre>" + Samples.telegram(serial) + "</pre></body></html>";
    }

    @Test
    void thePageIsReadAsThePageItselfIs() throws IOException {
        byte[] page = Files.readAllBytes(PAGE);
        Heard heard = Heard.of("x.mhtml", Samples.savedPage(page));
        assertThat(heard.opened()).containsExactly(Kind.SAVED_PAGE, Kind.HTML);
        assertThat(heard.refusals()).isEmpty();
        assertThat(heard.passedCount()).isZero();
        assertThat(heard.telegrams().getFirst().entry()).isEqualTo("75VALLETTA17.html");
        assertThat(heard.text()).startsWith("Identifier: 75VALLETTA17");
        assertThat(heard.telegram().fields())
                .isEqualTo(Heard.of("x.html", page).telegram().fields());
    }

    @Test
    void theRootIsTheOneThatTheHeaderNames() {
        String frame = part("\nContent-ID: <a>", page(1));
        String root = part("\nContent-ID: <b>", page(2));
        assertThat(Heard.of("x", saved("; start=\"<b>\"", frame, root)).ids())
                .containsExactly("75VALLETTA2");
        assertThat(Heard.of("x", saved("", frame, root)).ids()).containsExactly("75VALLETTA1");
    }

    @Test
    void pagesOfASetOfFramesAreRead() {
        String set = part("", "<html><FRAMESET cols=2><frame src=a></FRAMESET></html>");
        assertThat(Heard.of("x", saved("", set, part("", page(1)), part("", page(2)))).ids())
                .containsExactly("75VALLETTA1", "75VALLETTA2");
    }

    @Test
    void theLettersSetOfCharactersStandsAboveThePages() {
        String page =
                page(1).replace("<body>", "<head><meta charset=windows-1251></head><body>")
                        .replace("1. THE", "1. CAF\u00C9. THE");
        byte[] saved =
                saved("", part("; charset=iso-8859-1", page)).getBytes(Charset.forName("latin1"));
        assertThat(Heard.of("x", saved).telegram().body().paragraphs().getFirst().text())
                .startsWith("CAF\u00C9.");
    }

    @Test
    void aPageWithoutPartsIsOne() {
        String saved =
                "From: <Saved by Windows Internet Explorer 8>\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/html\n\n"
                        + page(3);
        assertThat(Heard.of("x.mht", saved).ids()).containsExactly("75VALLETTA3");
    }

    /// What no browser saved is a letter that nobody was named for.
    @Test
    void textThatIsNoPageIsALetters() {
        String letter =
                saved("", part("", Samples.telegram(4)).replace("text/html", "text/plain"))
                        .replaceFirst("From: .*", "From: clerk@example.org");
        Heard heard = Heard.of("x", letter);
        assertThat(heard.ids()).containsExactly("75VALLETTA4");
        assertThat(heard.opened()).containsExactly(Kind.SAVED_PAGE, Kind.MAIL);
    }

    @Test
    void picturesThatALetterShowsAreNoPagesOfTelegrams() {
        String letter =
                new String(
                                Samples.savedPage(page(5).getBytes(StandardCharsets.UTF_8)),
                                StandardCharsets.UTF_8)
                        .replaceFirst("From: .*", "From: a@example.org\r\nTo: b@example.org")
                        .replaceFirst("Snapshot-.*\r\n", "")
                        .replace(
                                "Content-Type: image/png",
                                "Content-Type: image/png\r\nContent-ID: <seal>");
        Heard heard = Heard.of("x", letter);
        assertThat(heard.opened()).containsExactly(Kind.MAIL);
        assertThat(heard.refusals()).isEmpty();
        assertThat(requireNonNull(heard.telegram().heading().mrn()).value().serial()).isEqualTo(5);
    }
}
