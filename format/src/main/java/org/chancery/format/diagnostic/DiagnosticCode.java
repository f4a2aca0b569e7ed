package org.chancery.format.diagnostic;

/// A finding's stable name, its weight, its wording and the rule behind it; one enum a room
/// implements it.
///
/// `HDG_DTG_MRN` in code is `HDG-DTG-MRN` outside, for ever.
public interface DiagnosticCode {

    /// The enum constant's own name.
    String name();

    Severity severity();

    /// One sentence with a `%s` for each detail.
    String message();

    /// Document and paragraph of the rule.
    String rule();

    /// The code as people and programs see it.
    default String id() {
        return name().replace('_', '-');
    }
}
