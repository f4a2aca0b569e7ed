package org.chancery.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/// Telegrams of any length made to be slow: each repeats one thing that readers look at, as often
/// as it takes.
final class HostileShapes {

    private static final String HEADING =
            """
            ZCZCXYZ123
            PP RUEHC
            DE RUEHVT #0001 3090345
            ZNY CCCCC ZZH
            P 050345Z NOV 09
            FM AMEMBASSY VALLETTA
            TO RUEHC/SECSTATE WASHDC PRIORITY 6761
            """;

    private static final String FIELDS =
            """
            BT
            C O N F I D E N T I A L VALLETTA 000123

            SIPDIS

            E.O. 12958: DECL: 11/02/2019
            TAGS: PREL, MT
            SUBJECT: FERRY

            REF: A. ROME 1

            Classified By: CDA X. Y. Reasons: 1.4 (b)

            """;

    private static final String TOP = HEADING + FIELDS + "1. (C) ";

    private HostileShapes() {}

    /// By what is repeated: a telegram of about so many bytes.
    static Map<String, IntFunction<String>> all() {
        Map<String, IntFunction<String>> shapes = new LinkedHashMap<>();
        lines(shapes);
        heading(shapes);
        fields(shapes);
        text(shapes);
        pages(shapes);
        containers(shapes);
        copies(shapes);
        return shapes;
    }

    private static void copies(Map<String, IntFunction<String>> shapes) {
        shapes.put("signs of quoting", n -> fill("> > > WORD\n", n));
        shapes.put("nothing but signs of quoting", n -> TOP + fill(">", n));
        shapes.put("addresses that end in a stroke", n -> HEADING + fill("EUCOM/\n", n));
        shapes.put(
                "cities of one address",
                n -> HEADING.stripTrailing() + fill(" CNO WASHINGTON DC", n) + "\n");
        shapes.put("text without numbers", n -> HEADING + FIELDS + fill("SHIPS SAIL ON.\n", n));
        shapes.put(
                "subject without end",
                n -> HEADING + FIELDS.replace("FERRY\n\nREF", fill("SHIPS SAIL.\n", n) + "REF"));
        shapes.put(
                "ends of pages", n -> HEADING + fill("SECRET\nPAGE 02 VALLET 00123 051204Z\n", n));
        shapes.put("stamps", n -> TOP + fill("REVIEW AUTHORITY: OAKDEN\n\n", n));
        shapes.put("addresses apart", n -> HEADING.replace("\n", "\n\n") + fill("EUCOM\n\n", n));
        shapes.put("headers of mails", n -> fill("From: x\nSent: y\n", n));
        shapes.put("headers of mails apart", n -> fill("From: x\nSent: y\n\n", n));
        shapes.put("references of a page", n -> TOP + fill("&amp;", n));
        shapes.put("references escaped", n -> TOP + '&' + fill("amp;", n));
        shapes.put("ampersands", n -> TOP + fill("&", n));
        shapes.put("backslashes", n -> TOP + fill("\\", n));
        shapes.put("line ends written out", n -> TOP.replace("\n", "\\n") + fill("WORD\\n", n));
        shapes.put("heading again", n -> fill(HEADING + "BT\n\n", n) + FIELDS);
        shapes.put("format lines on one", n -> "R 050345Z NOV 09 " + fill("FM ROME TO ROME ", n));
        shapes.put(
                "format lines filled anew",
                n -> fill("FM AMEMBASSY ROME TO AMEMBASSY VALLETTA INFO\n", n));
        flat(shapes, "sets on one line", "REF/A/DOC/SECNAV// ");
        flat(shapes, "endings on one line", "RMKS/BT #0001 NNNN ");
        flat(shapes, "banners on one line", "RMKS/UNCLAS SECTION 01 OF 02 ");
        flat(
                shapes,
                "sections on one line",
                "RMKS/BT #1 NNNN R 121200Z JAN 07 FM CNO TO X BT UNCLAS SECTION 02 OF 02 WORD ");
        shapes.put(
                "copies of a message",
                n -> fill("R 121200Z JAN 07\nFM CNO\nTO X\nBT\nUNCLAS\n1. SHIPS SAIL.\nNNNN\n", n));
        shapes.put(
                "headings behind a text",
                n -> "1. TEXT\n" + fill("NNNN\nP 050345Z NOV 09\nFM X\nTO Y\n\nTEXT\n", n));
        shapes.put(
                "times below a long heading",
                n ->
                        "FM X\nTO Y\nINFO Z\n"
                                + fill("AMEMBASSY VALLETTA\n", n / 2)
                                + "BT\nC O N F I D E N T I A L SECTION 01 OF 02 ROME 000123\n\n1. (C) TEXT.\n"
                                + fill("P 050345Z NOV 09\nFM X\n\nTEXT\n", n / 2));
        shapes.put("spaced small letters", n -> TOP + fill("S e c r e t\n", n));
    }

    private static void flat(Map<String, IntFunction<String>> shapes, String name, String again) {
        String heading = "UNCLASSIFIED// R 121200Z JAN 07 FM CNO TO X BT UNCLAS //N05070// MSGID/";
        shapes.put(name, n -> heading + "GENADMIN// " + fill(again, n));
    }

    private static void lines(Map<String, IntFunction<String>> shapes) {
        shapes.put("one line", n -> TOP + fill("WORD ", n));
        shapes.put("one word", n -> TOP + fill("W", n));
        shapes.put("blank lines", n -> TOP + fill("\n", n) + "2. x");
        shapes.put("blank lines above", n -> fill("\n", n) + TOP);
        shapes.put("lines of blanks", n -> TOP + fill("   \n", n));
        shapes.put("NUL", n -> TOP + fill("\0", n));
        shapes.put("characters of two bytes", n -> TOP + fill("é", n / 2));
    }

    private static void heading(Map<String, IntFunction<String>> shapes) {
        shapes.put("channels", n -> "VZCZC" + fill("XYZ123", n) + "\n" + TOP);
        shapes.put("format line 5", n -> fill("P 050345Z NOV 09\n", n) + TOP);
        shapes.put("FM", n -> fill("FM AMEMBASSY ROME\n", n) + TOP);
        shapes.put(
                "addressees",
                n -> HEADING + "INFO " + fill("RUEHRO/AMEMBASSY ROME PRIORITY 1234\n", n) + FIELDS);
        shapes.put(
                "addressees without indicators",
                n -> HEADING + "INFO " + fill("AMEMBASSY ROME 1234\n", n) + FIELDS);
        shapes.put(
                "line ends lost",
                n -> fill("P 050345Z NOV 09 FM AMEMBASSY ROME TO RUEHC/SECSTATE WASHDC INFO ", n));
    }

    private static void fields(Map<String, IntFunction<String>> shapes) {
        field(shapes, "captions", "SIPDIS\n", "SIPDIS\n");
        field(shapes, "dates", "11/02/2019", "11/02/2019 ");
        field(shapes, "TAGS", "PREL", "PREL, ");
        field(shapes, "TAGS, wrapped", "PREL", "PREL, PGOV,\n");
        field(shapes, "persons", "PREL", "OVIP (SMITH, JOHN), ");
        field(shapes, "subject", "FERRY", "FERRY TALKS\n");
        field(shapes, "references", "A. ROME 1", "B. ROME 1234\n");
        field(shapes, "serials", "ROME 1", "ROME 1, 2, 3, ");
        field(shapes, "names", "X. Y.", "Xavier Young, ");
        field(shapes, "reasons", "1.4 (b)", "1.4 (b), ");
    }

    private static void field(
            Map<String, IntFunction<String>> shapes, String name, String place, String repeated) {
        shapes.put(name, n -> TOP.replace(place, fill(repeated, n)));
    }

    private static void text(Map<String, IntFunction<String>> shapes) {
        String[] repeated = {
            "1. x ",
            "2. (C) Text.\n\n",
            "\na. Text",
            "(",
            "(C\n",
            "[not ",
            "XXXXXX ",
            "----\n",
            "A   1   2\n",
            "END SUMMARY ",
            "BEGIN SUMMARY.\n",
            "SUMMARY: x\n\nCOMMENT: y\n\n",
            "QUOTE ",
            "BEGIN TEXT\n",
            "\nPolitical Matters\n-----------------\n\ntext\n",
            "\nSMITH\n",
            "ref A ",
            "12 "
        };
        for (String one : repeated) {
            shapes.put(
                    "text of " + one.strip().replace('\n', ' '), n -> TOP + fill(one, n) + "\nX");
        }
    }

    private static void pages(Map<String, IntFunction<String>> shapes) {
        shapes.put("page lines", n -> TOP + fill("\nVALLETTA 00000123  002 OF 999\ntext\n", n));
        shapes.put("pages", n -> TOP + fill("\nPAGE 02 VALLET 00123 050345Z\ntext\n", n));
        shapes.put("headings repeated", n -> TOP + "x\n" + fill(TOP, n));
        shapes.put("banners", n -> TOP + fill("\nC O N F I D E N T I A L VALLETTA 000123\n", n));
        shapes.put("BT", n -> TOP + fill("BT\n", n));
        shapes.put("NNNN", n -> TOP + fill("NNNN\n", n));
    }

    private static void containers(Map<String, IntFunction<String>> shapes) {
        shapes.put(
                "labels of the form since 2009",
                n ->
                        "UNCLASSIFIED\n\n"
                                + fill("MRN: 12 ROME 7\nFrom: AMEMBASSY ROME\nSubject: X\n", n));
        shapes.put(
                "USMTF sets",
                n ->
                        "R 041731Z AUG 08\nFM CNO\nTO NAVADMIN\nBT\nUNCLAS\nMSGID/GENADMIN/CNO//\n"
                                + fill("REF/A/DOC/CNO/01JAN08//\nNARR/REF A IS X//\n", n));
        shapes.put("attributes", n -> "Message Attributes\n" + fill("Subject: X\nTAGS: PREL\n", n));
        shapes.put("a page's labels", n -> "Identifier: 09ROME1\n" + fill("Tags: PREL\n", n));
        shapes.put(
                "an edition",
                n ->
                        "37. Telegram From the Embassy in Thailand to the Department of State\n\n"
                                + "Bangkok, January 1, 1969, 1200Z.\n\n"
                                + fill("1. Text of it. ", n));
    }

    private static String fill(String repeated, int length) {
        return repeated.repeat(Math.max(1, length / repeated.length()));
    }
}
