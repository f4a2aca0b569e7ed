package org.chancery.format.heading;

import org.chancery.format.dialect.Setting;
import org.chancery.format.source.Passage;
import org.chancery.format.table.CaptionMatch;
import org.chancery.format.table.TagRow;
import org.jspecify.annotations.Nullable;

/// What stands behind the label TAGS, and what the table says of parts of it.
///
/// @param value with its way back to the source
/// @param text the same as characters
/// @param setting what is known of the telegram: which list of tags is its own
record TagText(Passage value, String text, Setting setting) {

    /// What is longer is no tag, and no name of one.
    static final int LONGEST_NAME = 60;

    static TagText of(Passage value, Setting setting) {
        return new TagText(value, value.text(), setting);
    }

    int length() {
        return text.length();
    }

    char at(int place) {
        return text.charAt(place);
    }

    String part(int from, int to) {
        return text.substring(from, to);
    }

    /// The tag of the telegram's time that a word is, null where it is none.
    @Nullable TagRow known(String token) {
        return token.length() > LONGEST_NAME
                ? null
                : setting.tables().tags().find(token, setting.date());
    }

    @Nullable TagRow known(int from, int to) {
        return known(text.substring(from, to));
    }

    /// `SIPDIS` behind the last tag: the line end before it is lost.
    boolean isCaption(int from, int to) {
        CaptionMatch caption = setting.tables().captions().at(text, from);
        return caption != null && caption.end() == to;
    }

    int skipBlanks(int from) {
        int at = from;
        while (at < text.length() && Passage.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Behind the token that begins at a place.
    int end(int from) {
        int end = from;
        while (end < text.length() && isTagCharacter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// Up to a limit, which it is where the character does not stand before it.
    int indexOf(char c, int from, int limit) {
        int at = from;
        while (at < limit && text.charAt(at) != c) {
            at++;
        }
        return at;
    }

    /// What a tag may have in it; everything else parts tags.
    static boolean isTagCharacter(char c) {
        return isEdge(c) || c == '&' || c == '-' || c == '/' || c == '.' || c == ':';
    }

    /// What a tag begins and ends with.
    static boolean isEdge(char c) {
        return Character.isLetterOrDigit(c);
    }
}
