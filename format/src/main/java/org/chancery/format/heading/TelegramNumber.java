package org.chancery.format.heading;

/// What was read of `09 ASTANA 1860` in a REF line.
///
/// @param year as it stands before the post, empty where none does
/// @param post as written
/// @param isKnown whether the table has the post
/// @param end behind its last figure
record TelegramNumber(
        String year, String post, boolean isKnown, boolean airgram, int serial, int end) {

    /// The next one of the same post, and of the year that stands before the post.
    TelegramNumber next(int other, int behind) {
        return new TelegramNumber(year, post, isKnown, airgram, other, behind);
    }
}
