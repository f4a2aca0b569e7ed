package org.chancery.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.source.Span;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages that print the text of a telegram first and its heading behind it (reference 10).
class HeadingBehindTest {

    private static final String FERRY =
            """
            1. (C) THE FERRY SAILS ON MONDAYS, AND THE GOAT SAILS WITH IT.

            2. (C) NOBODY ELSE DOES.
            OAKDEN
            """;

    private static final String BANNER = "C O N F I D E N T I A L VALLETTA 000222\n";

    private static final String FIELDS =
            """
            SIPDIS

            E.O. 12958: DECL: 01/30/2018
            TAGS: PREL, MT
            SUBJECT: THE FERRY
            REF: ROME 88

            """;

    private static final String FORMAT_LINES =
            """
            VZCZCXRO9485
            PP RUEHRO
            DE RUEHVT #0222 0301234
            ZNY CCCCC ZZH
            P 301234Z JAN 08
            FM AMEMBASSY VALLETTA
            TO RUEHC/SECSTATE WASHDC PRIORITY 1234
            INFO RUEHRO/AMEMBASSY ROME 0088
            """;

    private static final String PAGE =
            """
            PAGE 01 VALLET 00222 301239Z
            43
            ACTION EUR-12

            INFO OCT-01 ISO-00 /013 W
                              --------------------- 012345
            P 301234Z JAN 08
            FM AMEMBASSY VALLETTA
            TO SECSTATE WASHDC PRIORITY 1234
            INFO AMEMBASSY ROME
            """;

    private static final String END = "BT\n#0222\nNNNN\n";

    private static Telegram parse(String text) {
        return TelegramParser.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String value(@Nullable Located<?> located) {
        return located == null ? null : String.valueOf(located.value());
    }

    private static List<String> codes(Telegram telegram) {
        return telegram.diagnostics().stream().map(diagnostic -> diagnostic.code().id()).toList();
    }

    private static List<String> texts(Telegram telegram) {
        return telegram.body().paragraphs().stream().map(Paragraph::text).toList();
    }

    static Stream<String> layouts() {
        return Stream.of(
                // The text alone, all else behind it.
                FERRY + END + FORMAT_LINES + "BT\n" + BANNER + FIELDS,
                FERRY + "\nNNNN\n\n" + FORMAT_LINES + BANNER + FIELDS + "NNNN\n",
                FERRY + END + PAGE + BANNER + FIELDS,
                // The class ends the pages.
                "CONFIDENTIAL\n\n"
                        + FERRY
                        + "\n\nCONFIDENTIAL\n"
                        + PAGE
                        + BANNER
                        + FIELDS
                        + "CONFIDENTIAL\n",
                // A page of it in the midst of the text.
                FERRY.replace(
                                "SAILS WITH IT",
                                "\n\nCONFIDENTIAL\n\nPAGE 02 VALLET 00222 301239Z\n\nSAILS WITH IT")
                        + "\nCONFIDENTIAL\nNNNN\n"
                        + PAGE
                        + BANNER
                        + FIELDS,
                // Words of the page.
                "Show Headers\n\n" + FERRY + "NNNN\n" + FORMAT_LINES + BANNER + FIELDS,
                "Content\nShow Headers\n" + BANNER + FIELDS + FERRY + END + FORMAT_LINES,
                // Format lines alone behind it, and their end mark.
                BANNER + "\n" + FIELDS + FERRY + END + FORMAT_LINES,
                BANNER + "\n" + FIELDS + FERRY + END + FORMAT_LINES + "BT\n",
                BANNER + "\n" + FIELDS + FERRY + "BT\n" + FORMAT_LINES + END,
                BANNER + "\n" + FIELDS + FERRY + END + PAGE,
                // The whole heading said twice.
                BANNER + "\n" + FIELDS + FERRY + END + FORMAT_LINES + BANNER + FIELDS,
                // The page of an archive above it.
                "Identifier\nCreated\nClassification\nOrigin\n08VALLETTA222\n2008-01-30 12:34:00\n"
                        + "CONFIDENTIAL\nEmbassy Valletta\n\n"
                        + FERRY
                        + END
                        + FORMAT_LINES
                        + BANNER
                        + FIELDS);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void isReadInItsRightOrder(String layout) {
        Telegram telegram = parse(layout);
        Heading heading = telegram.heading();

        assertThat(value(heading.mrn())).isEqualTo("08VALLETTA222");
        assertThat(String.valueOf(heading.date())).isEqualTo("2008-01-30T12:34:00Z");
        assertThat(value(heading.from())).isEqualTo("AMEMBASSY VALLETTA");
        assertThat(heading.toAddressees()).hasSize(1);
        assertThat(heading.infoAddressees()).hasSize(1);
        assertThat(value(heading.classification())).contains("name=CONFIDENTIAL");
        assertThat(value(heading.subject())).isEqualTo("THE FERRY");
        assertThat(heading.tags()).hasSize(2);
        assertThat(heading.references())
                .extracting(reference -> String.valueOf(reference.value().mrn()))
                .containsExactly("08ROME88");
        assertThat(texts(telegram))
                .containsExactly(
                        "THE FERRY SAILS ON MONDAYS, AND THE GOAT SAILS WITH IT.",
                        "NOBODY ELSE DOES.");
        assertThat(value(Objects.requireNonNull(telegram.body().signature()))).isEqualTo("OAKDEN");
        assertThat(codes(telegram)).contains("SEC-TEXT-FIRST");
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everyFieldNamesItsPlace(String layout) {
        Telegram telegram = parse(layout);
        Heading heading = telegram.heading();

        assertThat(at(layout, heading.from())).isEqualTo("AMEMBASSY VALLETTA");
        assertThat(at(layout, heading.subject())).isEqualTo("THE FERRY");
        assertThat(at(layout, heading.dtg())).startsWith("301234Z JAN 08");
        int behind = 0;
        for (var piece : telegram.pieces()) {
            assertThat(piece.span().start()).isEqualTo(behind);
            behind = piece.span().end();
        }
        assertThat(behind).isEqualTo(layout.length());
    }

    private static String at(String layout, @Nullable Located<?> field) {
        Span span = Objects.requireNonNull(field).spans().getFirst();
        return layout.substring(span.start(), span.end());
    }

    @Test
    void textWithoutNumbersIsReadBehindItsFields() {
        Telegram telegram =
                parse(
                        BANNER
                                + FIELDS
                                + "THE FERRY SAILS ON MONDAYS.\n\nNOBODY ELSE DOES.\n\nOAKDEN\n"
                                + END
                                + FORMAT_LINES);

        assertThat(value(telegram.heading().mrn())).isEqualTo("08VALLETTA222");
        assertThat(texts(telegram))
                .containsExactly("THE FERRY SAILS ON MONDAYS.", "NOBODY ELSE DOES.");
    }

    /// The subject is the last line of the heading, and words without a number begin the text.
    @Test
    void noFieldGoesOnIntoTheText() {
        Telegram telegram =
                parse(
                        "ROME REPORTED ON THE FERRY AND ON ITS GOAT LAST WEEK\n"
                                + FERRY
                                + END
                                + FORMAT_LINES
                                + BANNER
                                + "TAGS: PREL, MT\nSUBJECT: THE FERRY\n");

        assertThat(value(telegram.heading().subject())).isEqualTo("THE FERRY");
        assertThat(texts(telegram)).last().isEqualTo("NOBODY ELSE DOES.");
    }

    @Test
    void aNavalMessageIsReadInItsRightOrder() {
        Telegram telegram =
                parse(
                        """
                        MSGID/GENADMIN/CNO WASHINGTON DC/N1/JAN//
                        SUBJ/SHIPS LIBRARIES//
                        REF/A/DOC/SECNAV/14DEC2005//
                        RMKS/1. SHIPS COUNT THEIR BOOKS.
                        2. BOOKS ARE KEPT DRY.//
                        BT
                        #0001
                        NNNN
                        R 121200Z JAN 07
                        FM CNO WASHINGTON DC
                        TO NAVADMIN
                        BT
                        UNCLAS //N05070//
                        NAVADMIN 012/07
                        """);

        assertThat(value(telegram.heading().mrn())).isEqualTo("07NAVADMIN12");
        assertThat(value(telegram.heading().from())).isEqualTo("CNO WASHINGTON DC");
        assertThat(value(telegram.heading().subject())).isEqualTo("SHIPS LIBRARIES");
        assertThat(telegram.heading().references()).hasSize(1);
    }

    static Stream<String> falseFriends() {
        String text = FERRY.replace("FERRY", "BOAT");
        return Stream.of(
                // Two telegrams, the first without its heading.
                FERRY + END + FORMAT_LINES + BANNER + FIELDS + text + END,
                BANNER + FIELDS + FERRY + END + FORMAT_LINES + BANNER + FIELDS + text,
                FERRY + "CONFIDENTIAL\n" + PAGE + BANNER + FIELDS + text,
                // The rest of one, and the heading of the next.
                FERRY.replace("1. ", "7. ").replace("2. ", "8. ") + END + FORMAT_LINES + BANNER,
                // The heading of another number.
                BANNER
                        + FIELDS
                        + FERRY
                        + END
                        + FORMAT_LINES.replace("0222", "0223")
                        + BANNER.replace("222", "223"),
                BANNER + FIELDS + FERRY + END + PAGE.replace("00222", "00223"),
                BANNER + FIELDS + FERRY + END + FORMAT_LINES.replace("#0222", "#0223"),
                // A quoted telegram, and what is quoted of one.
                "1. (C) FOLLOWING RECEIVED: QUOTE\n" + text + "BT\n" + FORMAT_LINES + BANNER,
                FERRY.replace("OAKDEN", "3. (C) IT CAME WITH\n" + FORMAT_LINES),
                // A telegram with its own heading, and the heading of the next cut off.
                FORMAT_LINES + BANNER + FIELDS + FERRY + END + FORMAT_LINES.replace("30", "31"));
    }

    @ParameterizedTest
    @MethodSource("falseFriends")
    void anotherHeadingIsNotItsOwn(String text) {
        assertThat(codes(parse(text))).doesNotContain("SEC-TEXT-FIRST");
    }

    /// What stands above a telegram of its own is read as ever.
    @ParameterizedTest
    @ValueSource(strings = {"CONFIDENTIAL\n", "BT\n", "NNNN\n"})
    void aTelegramBelowAnEndMarkIsInItsOrder(String above) {
        Telegram telegram = parse(above + FORMAT_LINES + BANNER + FIELDS + FERRY + END);

        assertThat(codes(telegram)).doesNotContain("SEC-TEXT-FIRST");
        assertThat(value(telegram.heading().mrn())).isEqualTo("08VALLETTA222");
    }
}
