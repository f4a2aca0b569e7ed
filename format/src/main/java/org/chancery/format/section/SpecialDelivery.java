package org.chancery.format.section;

/// Who alone is to get a message, behind its class or its subject code (reference 9.2): `UNCLAS
/// //N03207// PERSONAL FOR COMMANDING OFFICERS`.
final class SpecialDelivery {

    private static final String[] OPENINGS = {"PERSONAL FOR ", "EXCLUSIVE FOR ", "EYES ONLY FOR "};

    private SpecialDelivery() {}

    /// Behind the instruction that begins at `from`: up to a subject code, or to the end; `from`
    /// itself where none begins.
    static int end(String text, int from, int to) {
        for (String opening : OPENINGS) {
            if (text.startsWith(opening, from) && from + opening.length() < to) {
                int code = text.indexOf("//", from, to);
                return code < 0 ? to : code;
            }
        }
        return from;
    }
}
