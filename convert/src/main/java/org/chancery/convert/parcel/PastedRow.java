package org.chancery.convert.parcel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The row of a released table that was pasted where the body of another telegram should be
/// (reference 10): a telegram of its own.
///
/// ```
/// 50133  2006-01-19  06THEHAGUE131  Embassy The Hague  CONFIDENTIAL    C O N F I D E N ...
/// ```
///
/// @param before what belongs to the telegram that it stands in
/// @param telegram for the parser, its columns above it as a claim
public record PastedRow(String before, byte[] telegram) {

    private static final Pattern ROW =
            Pattern.compile(
                    "(?m)^[ \"]{0,2}\\d{1,6}[\",\\t ]{1,6}(\\d{4}-\\d\\d-\\d\\d(?: \\d\\d:\\d\\d)?)[\",\\t ]{1,6}(\\d{2}[A-Z]{3,30}\\d{1,6})[\",\\t ]{1,6}([A-Z][A-Za-z .'-]{3,40}?)(?:\",\"|\\t| {2,4})(UNCLASSIFIED(?://[A-Z ]{4,24})?|CONFIDENTIAL(?://NOFORN)?|SECRET(?://NOFORN)?)[\",\\t ]{1,8}(?=\\S)");

    /// The first one in a text, null where there is none.
    public static @Nullable PastedRow find(String text) {
        Matcher row = ROW.matcher(text);
        if (!row.find()) {
            return null;
        }
        byte[] telegram =
                new Statement()
                        .identifier(row.group(2))
                        .created(row.group(1))
                        .classification(row.group(4))
                        .origin(row.group(3))
                        .around(text.substring(row.end()));
        return new PastedRow(text.substring(0, row.start()), telegram);
    }
}
