package org.chancery.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Addressee;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Military messages that lost all their line ends, as pages and mail programs print them: one line
/// or a few long ones (reference 9.2, 10).
class FlatMilitaryMessagesTest {

    private static final String FROM = "FM CNO WASHINGTON DC";
    private static final String TIME = "R 121200Z JAN 07";
    private static final String SUBJECT = "SHIPS LIBRARIES: YEARLY COUNT";
    private static final String NAME = "NAVADMIN 012/07";
    private static final String KIND = "MSGID/GENADMIN/CNO WASHINGTON DC/N1/JAN// ";
    private static final String REFERENCES =
            "REF/A/DOC/SECNAV/14DEC2005// REF/B/MSG/CNO WASHINGTON DC/052044ZMAR06// "
                    + "NARR/REF A IS SECNAVINST 5070.2. REF B IS NAVADMIN 066/06, LADDERS.// ";
    private static final String SETS = KIND + "SUBJ/" + SUBJECT + "// " + REFERENCES;
    private static final String FIRST = "SHIPS SHALL COUNT THEIR BOOKS BEFORE 1 MARCH.";
    private static final String SECOND = "BOOKS THAT ARE LOST ARE REPLACED. SEE REF B, PARA 3.";
    private static final String THIRD = "POINT OF CONTACT: MS. ANN OAKDEN, (555) 555-0133.";
    private static final String TEXT = "1. " + FIRST + " 2. " + SECOND + " 3. " + THIRD;
    private static final String END = "// BT #0001 NNNN";
    private static final String REST = NAME + " " + SETS + "RMKS/" + TEXT + END;

    private static Telegram parse(String text) {
        return TelegramParser.parse((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String value(@Nullable Located<?> located) {
        return located == null ? null : String.valueOf(located.value());
    }

    private static List<String> names(List<Located<Addressee>> addressees) {
        return addressees.stream().map(addressee -> addressee.value().name()).toList();
    }

    private static List<String> references(Heading heading) {
        return heading.references().stream()
                .map(reference -> String.valueOf(reference.value().mrn()))
                .toList();
    }

    private static List<String> numbered(Telegram telegram) {
        return telegram.body().paragraphs().stream()
                .filter(paragraph -> paragraph.number() != null)
                .map(paragraph -> paragraph.number() + " " + paragraph.text())
                .toList();
    }

    private static String last(Telegram telegram) {
        return telegram.body().paragraphs().getLast().text();
    }

    static Stream<String> layouts() {
        String to = TIME + " " + FROM + " TO NAVADMIN INFO CNO WASHINGTON DC//N1// ";
        return Stream.of(
                "UNCLASSIFIED// ROUTINE " + to + "BT UNCLAS //N05070// " + REST,
                // Nobody wrote the break, or the code.
                "UNCLASSIFIED// ROUTINE " + to + "UNCLAS //N05070// " + REST,
                "UNCLASSIFIED// ROUTINE " + to + "UNCLAS " + REST,
                "UNCLASSIFIED// " + to + "UNCLASSIFIED// " + REST,
                // The class with a label, and once more below the end.
                "CLASSIFICATION: UNCLASSIFIED// ROUTINE "
                        + to
                        + "BT UNCLAS "
                        + REST
                        + " CLASSIFICATION: UNCLASSIFIED//",
                // The number above the class.
                NAME + " UNCLASSIFIED// ROUTINE " + to + "BT UNCLAS //N05070// " + REST,
                NAME + " ROUTINE " + to + "UNCLASSIFIED//N05070// " + REST,
                // Blanks lost here and there.
                "UNCLASSIFIED//ROUTINE " + to + "BT UNCLAS//N05070//" + REST,
                "UNCLASSIFIED// ROUTINER 121200Z JAN 07FM CNO WASHINGTON DCTO NAVADMIN INFO CNO"
                        + " WASHINGTON DC//N1//BT UNCLAS//N05070// "
                        + REST,
                to + "BT UNCLAS //N05070// " + REST.replace("// ", "//").replace(" #", "#"),
                // More blanks than one.
                ("UNCLASSIFIED// ROUTINE " + to + "BT UNCLAS //N05070// " + REST)
                        .replace(" ", "  "),
                // Small letters.
                (to + "BT UNCLAS //N05070// " + REST).toLowerCase(Locale.ROOT),
                // Sets that lost their strokes.
                "UNCLASSIFIED// ROUTINE "
                        + to
                        + "BT UNCLAS //N05070// "
                        + REST.replace("JAN// ", "JAN ")
                                .replace("COUNT// ", "COUNT ")
                                .replace("2005// ", "2005 ")
                                .replace("MAR06// ", "MAR06 "),
                // A few long lines.
                "UNCLASSIFIED// ROUTINE " + to + "\nBT UNCLAS //N05070// " + REST,
                "UNCLASSIFIED// ROUTINE "
                        + to
                        + "\nBT UNCLAS //N05070// "
                        + REST.replace("5070.2. ", "5070.2.\n"),
                // As it went over the circuit.
                "RTTUZYUW RUEWMCS0001 0121200-UUUU--RUEWMCS. ZNR UUUUU "
                        + to
                        + "BT UNCLAS //N05070// "
                        + REST,
                // Remarks by their other name; an ending without its number.
                to
                        + "BT UNCLAS //N05070// "
                        + REST.replace("RMKS/", "GENTEXT/REMARKS/").replace(" #0001", ""));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void isReadWithoutLineEnds(String layout) {
        Telegram telegram = parse(layout);
        Heading heading = telegram.heading();

        assertThat(value(heading.mrn())).isEqualTo("07NAVADMIN12");
        assertThat(String.valueOf(heading.date())).isEqualTo("2007-01-12T12:00:00Z");
        assertThat(value(heading.classification())).contains("name=UNCLASSIFIED");
        assertThat(value(heading.action())).isEqualTo("ROUTINE");
        assertThat(value(heading.from())).isEqualTo("CNO WASHINGTON DC");
        assertThat(names(heading.toAddressees())).containsExactly("NAVADMIN");
        assertThat(names(heading.infoAddressees())).containsExactly("CNO WASHINGTON DC//N1//");
        assertThat(value(heading.subject())).isEqualTo(SUBJECT);
        assertThat(references(heading)).containsExactly("null", "06NAVADMIN66");
        assertThat(numbered(telegram))
                .extracting(text -> text.toUpperCase(Locale.ROOT).replaceAll(" +", " "))
                .containsExactly("1 " + FIRST, "2 " + SECOND, "3 " + THIRD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SUBJ: " + SUBJECT + " REF/A/DOC/SECNAV/14DEC2005// RMKS/",
                "SUBJ/" + SUBJECT + "// REF/A/DOC/SECNAV/14DEC2005// RMKS/",
                "SUBJ: " + SUBJECT + " REF: (A) SECNAVINST 5070.2 ",
                "SUBJECT: " + SUBJECT + " REFERENCES: A. SECNAVINST 5070.2 ",
                KIND + "SUBJ/" + SUBJECT + "// REF/A/DOC/SECNAV/14DEC2005// AMPN/THE RULES// RMKS/",
            })
    void labelsAndSetsMayStandSideBySide(String fields) {
        Telegram telegram =
                parse(
                        TIME
                                + " "
                                + FROM
                                + " TO NAVADMIN BT UNCLAS "
                                + NAME
                                + " "
                                + fields
                                + TEXT
                                + END);

        assertThat(value(telegram.heading().subject())).isEqualTo(SUBJECT);
        assertThat(telegram.heading().references()).hasSize(1);
        assertThat(numbered(telegram)).hasSize(3).last().asString().endsWith("555-0133.");
    }

    @Test
    void severalAddresseesStandBehindAWordEach() {
        Heading heading =
                parse(
                                TIME
                                        + " FM COMNAVPERSCOM MILLINGTON TN TO ALL SHIPS INFO CNO"
                                        + " WASHINGTON DC//N1// INFO CMC WASHINGTON DC//M// INFO"
                                        + " COMFLTFORCOM NORFOLK VA BT UNCLAS //N05070// "
                                        + SETS
                                        + "RMKS/"
                                        + TEXT
                                        + END)
                        .heading();

        assertThat(value(heading.from())).isEqualTo("COMNAVPERSCOM MILLINGTON TN");
        assertThat(names(heading.infoAddressees()))
                .containsExactly(
                        "CNO WASHINGTON DC//N1//",
                        "CMC WASHINGTON DC//M//",
                        "COMFLTFORCOM NORFOLK VA");
    }

    @Test
    void whatFreeTextSaysOfASetIsNoSet() {
        Heading heading =
                parse(
                                TIME
                                        + " "
                                        + FROM
                                        + " TO NAVADMIN BT UNCLAS "
                                        + NAME
                                        + " "
                                        + KIND
                                        + "SUBJ/"
                                        + SUBJECT
                                        + "// REF/A/DOC/SECNAV/14DEC2005// NARR/SHIPS SHALL PUT"
                                        + " POC/OAKDEN AND SUBJ/LADDERS IN ANSWERS.// RMKS/"
                                        + TEXT
                                        + END)
                        .heading();

        assertThat(value(heading.subject())).isEqualTo(SUBJECT);
        assertThat(heading.references()).hasSize(1);
    }

    @Test
    void aPrivateReferenceHasItsYearInFull() {
        Heading heading =
                parse(
                                TIME
                                        + "\nFM DA WASHINGTON DC\nTO ALARACT\nBT\nUNCLAS ALARACT"
                                        + " 012/2007\nSUBJECT: LADDERS\nREF: A. ALARACT 066/2006. B."
                                        + " ALARACT 067/2006; C. ALARACT 068-2006\n1. TEXT.\nBT\nNNNN")
                        .heading();

        assertThat(references(heading))
                .containsExactly("06ALARACT66", "06ALARACT67", "06ALARACT68");
    }

    @ParameterizedTest
    @CsvSource({
        "'R 121200Z JAN 07FM CNO WASHINGTON DCTO NAVADMIN INFO CMC WASHINGTON DC BT', CNO"
                + " WASHINGTON DC, NAVADMIN",
        "'R 121200Z JAN 07 FM CNO WASHINGTON DC TO NAVADMININFO CMC WASHINGTON DC BT', CNO"
                + " WASHINGTON DC, NAVADMIN",
        "'R 121200Z JAN 07 FM NAVSTA PALO ALTO CA TO NAVADMIN INFO CMC WASHINGTON DC BT', NAVSTA"
                + " PALO ALTO CA, NAVADMIN",
    })
    void aProsignMayBeGluedToTheLineBeforeIt(String lines, String from, String to) {
        Heading heading = parse(lines + " UNCLAS " + REST).heading();

        assertThat(value(heading.from())).isEqualTo(from);
        assertThat(names(heading.toAddressees())).containsExactly(to);
        assertThat(names(heading.infoAddressees())).containsExactly("CMC WASHINGTON DC");
    }

    /// A later section's heading in the midst of the line, whole or its banner alone.
    @ParameterizedTest
    @ValueSource(
            strings = {
                " BT #0001 NNNN ROUTINE R 121200Z JAN 07 FM CNO WASHINGTON DC TO NAVADMIN BT UNCLAS"
                        + " SECTION 02 OF 02 //N05070// NAVADMIN 012/07 ",
                " BT #0001 NNNN @@@LINK7@@@ 07012/1207 ROUTINER 121200Z JAN 07 FM CNO WASHINGTON DC"
                        + " TO NAVADMIN BT UNCLAS SECTION 02 OF 02 NAVADMIN 012/07 ",
                " UNCLAS SECTION 02 OF 02 //N05070// ",
            })
    void theTextGoesOnBehindTheHeadingOfALaterSection(String heading) {
        Telegram telegram =
                parse(
                        "UNCLASSIFIED// ROUTINE R 121200Z JAN 07 FM CNO WASHINGTON DC TO NAVADMIN"
                                + " BT UNCLAS SECTION 01 OF 02 //N05070// NAVADMIN 012/07 "
                                + SETS
                                + "RMKS/1. "
                                + FIRST
                                + " 2. BOOKS THAT ARE LOST"
                                + heading
                                + "ARE REPLACED. 3. "
                                + THIRD
                                + END);

        assertThat(numbered(telegram))
                .containsExactly("1 " + FIRST, "2 BOOKS THAT ARE LOST ARE REPLACED.", "3 " + THIRD);
        assertThat(telegram.heading().sections().present()).containsExactly(1, 2);
        assertThat(telegram.heading().references()).hasSize(2);
    }

    @Test
    void anEndingThatNoHeadingFollowsIsText() {
        Telegram telegram =
                parse(
                        "UNCLASSIFIED// "
                                + TIME
                                + " "
                                + FROM
                                + " TO NAVADMIN BT UNCLAS "
                                + NAME
                                + " "
                                + SETS
                                + "RMKS/1. SHIPS END EVERY LIST WITH BT #0001 NNNN AND WITH NOTHING"
                                + " ELSE, SO THAT THE LIBRARIAN KNOWS THAT ALL OF IT ARRIVED. 2. "
                                + SECOND
                                + END);

        assertThat(numbered(telegram)).hasSize(2).last().asString().endsWith("PARA 3.");
    }

    /// The message a second time, below the line of a system.
    @ParameterizedTest
    @ValueSource(strings = {" ", "\n"})
    void aSecondCopyIsReadOnce(String end) {
        String copy =
                String.join(
                        end,
                        "ROUTINE",
                        TIME,
                        FROM,
                        "TO NAVADMIN",
                        "BT",
                        "UNCLAS //N05070//",
                        NAME,
                        (SETS + "RMKS/" + TEXT + "//").replace("// ", "//" + end),
                        "BT",
                        "#0001",
                        "NNNN");
        Telegram telegram = parse(copy + end + "@@@LINK7@@@ 07012/1207" + end + copy);

        assertThat(numbered(telegram)).containsExactly("1 " + FIRST, "2 " + SECOND, "3 " + THIRD);
        assertThat(telegram.heading().references()).hasSize(2);
        assertThat(telegram.diagnostics())
                .extracting(diagnostic -> diagnostic.code().id())
                .contains("SEC-REPEAT");
    }

    @Test
    void aSecondPartThatSaysSomethingElseIsNoCopy() {
        String heading = TIME + "\n" + FROM + "\nTO NAVADMIN\nBT\nUNCLAS\n";
        Telegram telegram =
                parse(
                        heading
                                + "1. "
                                + FIRST
                                + "\nBT\n#0001\nNNNN\n"
                                + heading
                                + "2. "
                                + SECOND
                                + "\nBT\n#0002\nNNNN");

        assertThat(numbered(telegram)).containsExactly("1 " + FIRST, "2 " + SECOND);
    }

    @Test
    void aTelegramOfStateIsReadWithItsSectionsAndSignature() {
        Telegram telegram =
                parse(
                        "VZCZCXRO9485 PP RUEHRO DE RUEHVT #0012/01 0121200 ZNY CCCCC ZZH P 121200Z"
                                + " JAN 07 FM AMEMBASSY VALLETTA TO RUEHC/SECSTATE WASHDC PRIORITY"
                                + " 1234 INFO RUEHRO/AMEMBASSY ROME 0088 BT C O N F I D E N T I A L"
                                + " SECTION 01 OF 02 VALLETTA 000012 SIPDIS E.O. 12958: DECL:"
                                + " 01/12/2017 TAGS: PREL, MT SUBJECT: "
                                + SUBJECT
                                + " REF: ROME 88 Classified By: DCM Ann Oakden for reasons 1.4 (b)."
                                + " 1. (C) "
                                + FIRST
                                + " 2. (C) BOOKS THAT ARE LOST BT #0012 NNNN VZCZCXRO9486 PP RUEHRO"
                                + " DE RUEHVT #0012/02 0121200 ZNY CCCCC ZZH P 121200Z JAN 07 FM"
                                + " AMEMBASSY VALLETTA TO RUEHC/SECSTATE WASHDC PRIORITY 1235 BT C O"
                                + " N F I D E N T I A L SECTION 02 OF 02 VALLETTA 000012 SIPDIS E.O."
                                + " 12958: DECL: 01/12/2017 TAGS: PREL, MT SUBJECT: "
                                + SUBJECT
                                + " ARE REPLACED. 3. (U) NO MORE. OAKDEN BT #0012 NNNN");

        assertThat(value(telegram.heading().subject())).isEqualTo(SUBJECT);
        assertThat(telegram.heading().sections().present()).containsExactly(1, 2);
        assertThat(last(telegram)).isEqualTo("NO MORE.");
        assertThat(value(Objects.requireNonNull(telegram.body().signature()))).isEqualTo("OAKDEN");
    }
}
