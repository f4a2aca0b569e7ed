package org.chancery.format.synthetic;

/// What archives and lines do to telegrams, each of which the reader must get over without losing a
/// field (reference 10).
public enum Damage {
    /// Lines end in CR LF.
    CARRIAGE_RETURNS,
    /// Blanks at the ends of lines.
    TRAILING_BLANKS,
    /// The heading block stands twice.
    DOUBLED_HEADING,
    /// TAGS without its colon.
    LOST_COLON,
    /// Labels in small letters, as re-typed.
    SMALL_LABELS,
    /// Cut off behind the signature.
    LOST_ENDING,
    /// A blank line in the middle of a paragraph, as at the fold of a page.
    BLANK_LINE
}
