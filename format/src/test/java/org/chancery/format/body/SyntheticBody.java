package org.chancery.format.body;

import java.util.Random;

/// Writes well-formed bodies from a seed: paragraphs with marks, headings, lists, tables, summary,
/// comment, signature.
final class SyntheticBody {

    private static final String[] WORDS = {
        "the",
        "Minister",
        "Ambassador",
        "water",
        "agreement",
        "noted",
        "that",
        "region",
        "fisheries",
        "Embassy",
        "said",
        "on",
        "October",
        "29",
        "with",
        "his",
        "counterpart",
        "in",
        "2009",
        "and",
        "paragraph",
        "draft",
        "text",
        "closely",
        "watching",
        "security-related",
        "U.S."
    };

    private static final String[] MARKS = {"(C)", "(U)", "(SBU)", "(S)", "(S//NF)"};
    private static final String[] HEADINGS = {
        "THE AMERICAN ANGLE",
        "WHO CAME",
        "DAY ONE: THE TITLE",
        "CSTO RAPID REACTION FORCE?",
        "Next steps"
    };

    private final Random random;
    private final boolean marked;
    private final StringBuilder out = new StringBuilder();

    private SyntheticBody(long seed) {
        this.random = new Random(seed);
        this.marked = random.nextInt(4) > 0;
    }

    static String write(long seed) {
        return new SyntheticBody(seed).write();
    }

    /// The same text with page lines between its lines, and folds inside sentences.
    static String cut(String text, long seed) {
        Random random = new Random(seed);
        StringBuilder cut = new StringBuilder();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            cut.append(lines[i]).append('\n');
            boolean inText =
                    i + 1 < lines.length
                            && lines[i].length() > 40
                            && Character.isLowerCase(
                                    lines[i + 1].isEmpty() ? 'A' : lines[i + 1].charAt(0));
            if (inText && random.nextInt(4) == 0) {
                cut.append(random.nextBoolean() ? "\n" : "\n" + BodyText.CUT + "\n\n");
            }
        }
        return cut.toString();
    }

    private String write() {
        int paragraphs = 1 + random.nextInt(12);
        for (int number = 1; number <= paragraphs; number++) {
            if (number > 1 && random.nextInt(3) == 0) {
                out.append(HEADINGS[random.nextInt(HEADINGS.length)])
                        .append("\n\n")
                        .append(random.nextBoolean() ? "\n" : "");
            }
            paragraph(number, paragraphs);
        }
        return out.append(random.nextBoolean() ? "HOAGLAND\n" : "\nVAN DER BYL").toString();
    }

    private void paragraph(int number, int last) {
        StringBuilder text = new StringBuilder(number + ". ");
        text.append(marked ? MARKS[random.nextInt(MARKS.length)] + " " : "");
        boolean summary = number == 1 && random.nextBoolean();
        boolean comment = number == last && number > 1 && random.nextBoolean();
        text.append(summary ? "SUMMARY: " : comment ? "COMMENT: " : "");
        for (int sentence = 1 + random.nextInt(8); sentence > 0; sentence--) {
            sentence(text);
        }
        text.append(summary ? "END SUMMARY." : comment ? "END COMMENT." : "");
        wrap(text.toString().strip());
        switch (random.nextInt(6)) {
            case 0 -> out.append("-- first point of the list;\n-- second point.\n");
            case 1 -> out.append("\n   A.  first point;\n   B.  second point.\n");
            case 2 ->
                    out.append(
                            "\n   Cyprus      12    140\n   Malta        7     21\n   Tunisia    110      9\n");
            default -> {}
        }
        out.append(random.nextBoolean() ? "\n" : "\n\n");
    }

    private void sentence(StringBuilder text) {
        int words = 3 + random.nextInt(15);
        for (int i = 0; i < words; i++) {
            String word = WORDS[random.nextInt(WORDS.length - 1)];
            text.append(i == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word)
                    .append(' ');
        }
        text.append("ended.").append(' ');
    }

    private void wrap(String text) {
        int column = 0;
        for (String word : text.split(" ")) {
            if (column + word.length() > 62) {
                out.append('\n');
                column = 0;
            } else if (column > 0) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += word.length();
        }
        out.append('\n');
    }
}
