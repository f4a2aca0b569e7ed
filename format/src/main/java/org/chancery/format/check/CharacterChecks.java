package org.chancery.format.check;

import java.util.BitSet;
import java.util.List;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Diagnostic.Violation;
import org.chancery.format.section.SectionCode;
import org.chancery.format.source.Encoding;
import org.chancery.format.source.Sieve;
import org.chancery.format.source.SourceText;
import org.chancery.format.source.Span;

/// The characters themselves: what could not be decoded, what no wire carries (reference 10, 12).
final class CharacterChecks {

    /// An archive put these for characters that it lost; one alone begins a Spanish question.
    private static final char LOST = '\u00BF';

    private final SourceText source;
    private final List<Diagnostic> found;

    CharacterChecks(SourceText source, List<Diagnostic> found) {
        this.source = source;
        this.found = found;
    }

    void check() {
        if (source.encoding() == Encoding.WINDOWS_1252
                || source.encoding() == Encoding.WINDOWS_1252_BOM) {
            found.add(
                    new Violation(
                            SectionCode.TXT_CHARSET,
                            new Span(0, 0),
                            "not UTF-8: read as Windows-1252"));
        }
        if (source.isRaised()) {
            found.add(new Violation(SectionCode.TXT_CASE, new Span(0, 0)));
        }
        int replaced = 0;
        int controls = 0;
        int firstReplaced = -1;
        int firstControl = -1;
        StringBuilder names = new StringBuilder();
        BitSet named = new BitSet();
        String text = source.text();
        if (!source.sieve().mayHave(Sieve.Sign.FOREIGN, 0, text.length())) {
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F || c == '\n') {
                continue;
            }
            if (c == '\uFFFD' || c == LOST && isBeside(text, i)) {
                firstReplaced = replaced++ == 0 ? i : firstReplaced;
            } else if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f'
                    || c >= 0x7F && c < 0xA0) {
                firstControl = controls++ == 0 ? i : firstControl;
                if (!named.get(c) && names.length() < 40) {
                    named.set(c);
                    names.append(names.isEmpty() ? "" : ", ").append(name(c));
                }
            }
        }
        if (replaced > 0) {
            found.add(
                    new Violation(
                            SectionCode.TXT_CHARSET,
                            source.span(firstReplaced, firstReplaced + 1),
                            replaced
                                    + " characters were lost (U+%04X)"
                                            .formatted((int) text.charAt(firstReplaced))));
        }
        if (controls > 0) {
            found.add(
                    new Violation(
                            SectionCode.TXT_CONTROL,
                            source.span(firstControl, firstControl + 1),
                            controls + ", " + names));
        }
    }

    private static boolean isBeside(String text, int at) {
        return at > 0 && text.charAt(at - 1) == LOST
                || at + 1 < text.length() && text.charAt(at + 1) == LOST;
    }

    private static String name(char c) {
        return c == 7 ? "BEL" : "U+%04X".formatted((int) c);
    }
}
