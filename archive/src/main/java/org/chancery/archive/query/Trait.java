package org.chancery.archive.query;

import java.util.Locale;

/// Something that a telegram has or has not: `has:notal`, `-has:references`.
public enum Trait {
    /// A summary set apart.
    SUMMARY,
    /// A comment set apart.
    COMMENT,
    /// A note of its editors.
    FOOTNOTES,
    /// A paragraph that asks for action.
    ACTION,
    /// A REF line.
    REFERENCES,
    /// A reference that was not sent to all addressees.
    NOTAL,
    /// More sections than one.
    SECTIONS,
    /// Passages that a releaser took out.
    REDACTIONS,
    /// A releaser's stamp.
    RELEASED;

    /// As a query writes it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
