package org.chancery.archive;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Small telegrams as the wire has them, for tests that need many, or one with a certain mark.
record Wire(
        String post,
        int serial,
        String banner,
        String underBanner,
        String signals,
        String subject,
        List<String> references,
        String text) {

    static Wire of(String post, int serial) {
        return new Wire(
                post,
                serial,
                "C O N F I D E N T I A L ",
                "SIPDIS",
                "",
                "LAMPUKI " + serial,
                List.of(),
                "1. (C) The Minister spoke of lampuki number " + serial + ".");
    }

    Wire unclassified() {
        return new Wire(
                post,
                serial,
                "UNCLAS ",
                underBanner,
                signals,
                subject,
                references,
                text.replace("(C)", "(U)"));
    }

    Wire secret() {
        return new Wire(
                post,
                serial,
                "S E C R E T ",
                underBanner,
                signals,
                subject,
                references,
                text.replace("(C)", "(S)"));
    }

    Wire section(int number, int of) {
        return new Wire(
                post,
                serial,
                banner + "SECTION %02d OF %02d ".formatted(number, of),
                underBanner,
                signals,
                subject,
                references,
                text);
    }

    Wire under(String captions) {
        return new Wire(post, serial, banner, captions, signals, subject, references, text);
    }

    Wire signals(String more) {
        return new Wire(post, serial, banner, underBanner, " " + more, subject, references, text);
    }

    Wire subject(String other) {
        return new Wire(post, serial, banner, underBanner, signals, other, references, text);
    }

    Wire citing(String... items) {
        return new Wire(post, serial, banner, underBanner, signals, subject, List.of(items), text);
    }

    Wire saying(String other) {
        return new Wire(post, serial, banner, underBanner, signals, subject, references, other);
    }

    String mrn() {
        return "08" + post + serial;
    }

    byte[] bytes() {
        return wire().getBytes(StandardCharsets.US_ASCII);
    }

    Original original() {
        return new Original(mrn() + ".txt", "text", this::bytes);
    }

    private String wire() {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < references.size(); i++) {
            items.append(i == 0 ? "REF: " : "     ")
                    .append((char) ('A' + i))
                    .append(". ")
                    .append(references.get(i))
                    .append('\n');
        }
        return """
        VZCZCXVT%1$04d
        OO RUEHC
        DE RUEHVT #%1$04d 2161200
        ZNY CCCCC ZZH%2$s
        O 0312%3$02dZ AUG 08
        FM AMEMBASSY %4$s
        TO RUEHC/SECSTATE WASHDC IMMEDIATE %1$04d
        BT
        %5$s%4$s %1$06d

        %6$s

        E.O. 12958: DECL: 08/03/2018
        TAGS: PREL EFIS MT
        SUBJECT: %7$s

        %8$s
        Classified By: Ambassador Thaddeus Quillfeather, reasons 1.4 (b) and (d)

        %9$s

        QUILLFEATHER
        BT
        #%1$04d
        NNNN
        """
                .formatted(
                        serial,
                        signals,
                        serial % 60,
                        post,
                        banner,
                        underBanner,
                        subject,
                        items,
                        text);
    }
}
