package org.chancery.format.heading;

/// Codes of offices behind an address of the Navy, between double slashes: `CNO WASHINGTON
/// DC//N1//` (reference 9.2).
final class OfficeCodes {

    private static final String EDGE = "//";

    private OfficeCodes() {}

    /// Where an address ends, before the two slashes with no code in front of them that a form
    /// leaves where none is stated: `CNO WASHINGTON DC//`.
    static int end(String text, int from, int to) {
        boolean isEmpty =
                to - from > EDGE.length()
                        && text.startsWith(EDGE, to - EDGE.length())
                        && text.indexOf(EDGE, from) == to - EDGE.length();
        return isEmpty ? to - EDGE.length() : to;
    }
}
