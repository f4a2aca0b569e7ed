package org.chancery.format.synthetic;

import java.util.Locale;
import java.util.random.RandomGenerator;

/// Sentences of invented business: enough different words, with the frequencies of real text, for
/// searching to mean something.
final class Prose {

    private static final String[] SYLLABLES = {
        "bar", "den", "lo", "mi", "ran", "tos", "vel", "kar", "ne", "pol", "sur", "ti", "wen",
        "gra", "hol", "jun", "cas", "fer", "dro", "qui", "nap", "zel", "mor", "ith"
    };

    private static final String[] COMMON = {
        "the",
        "of",
        "and",
        "to",
        "in",
        "that",
        "minister",
        "said",
        "for",
        "government",
        "on",
        "with",
        "would",
        "not",
        "be",
        "is",
        "ambassador",
        "by",
        "it",
        "he",
        "talks",
        "agreement",
        "as",
        "at",
        "post",
        "new",
        "water",
        "embassy",
        "from",
        "this",
        "was",
        "which",
        "trade",
        "security",
        "negotiation",
        "official",
        "border",
        "visit",
        "draft",
        "election",
        "party",
        "president",
        "meeting",
        "council",
        "export",
        "harbor",
        "fishery",
        "treaty",
        "proposal",
        "delegation"
    };

    /// Words in all; a corpus of some thousand telegrams has as many.
    private static final int VOCABULARY = 50_000;

    private static final String[] ENDINGS = {"s", "ed", "ing", "ly"};

    private Prose() {}

    /// By Zipf's law: the word of rank n stands n times more seldom than the first.
    static String word(RandomGenerator random) {
        int rank = (int) Math.pow(VOCABULARY + 1, random.nextDouble()) - 1;
        if (rank < COMMON.length) {
            return COMMON[rank];
        }
        String stem = rare(rank - COMMON.length);
        int form = random.nextInt(ENDINGS.length * 3);
        return form < ENDINGS.length ? stem + ENDINGS[form] : stem;
    }

    /// Of two syllables, of three, then of four: what is rare is long.
    private static String rare(int index) {
        int n = SYLLABLES.length;
        StringBuilder word = new StringBuilder();
        int rest = index + n;
        do {
            word.append(SYLLABLES[rest % n]);
            rest /= n;
        } while (rest > 0);
        return word.toString();
    }

    /// A sentence with its full stop.
    static String sentence(RandomGenerator random) {
        int words = 6 + random.nextInt(16);
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < words; i++) {
            String word = word(random);
            sentence.append(
                    i == 0
                            ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
                            : word);
            sentence.append(i == words - 1 ? "." : i % 9 == 8 ? ", " : " ");
        }
        return sentence.toString();
    }

    static String paragraph(RandomGenerator random, int sentences) {
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            paragraph.append(i == 0 ? "" : " ").append(sentence(random));
        }
        return paragraph.toString();
    }

    static String subject(RandomGenerator random) {
        StringBuilder subject = new StringBuilder();
        int words = 3 + random.nextInt(9);
        for (int i = 0; i < words; i++) {
            subject.append(i == 0 ? "" : " ").append(word(random));
        }
        return subject.toString().toUpperCase(Locale.ROOT);
    }

    static String surname(RandomGenerator random) {
        return rare(random.nextInt(VOCABULARY)).toUpperCase(Locale.ROOT) + "SON";
    }

    /// Broken at blanks, at most `width` characters a line.
    static String wrapped(String text, int width) {
        StringBuilder lines = new StringBuilder();
        int start = 0;
        while (text.length() - start > width) {
            int end = text.lastIndexOf(' ', start + width);
            end = end <= start ? start + width : end;
            lines.append(text, start, end).append('\n');
            start = end + 1;
        }
        return lines.append(text.substring(start)).toString();
    }
}
