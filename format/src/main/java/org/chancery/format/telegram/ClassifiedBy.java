package org.chancery.format.telegram;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who classified, and why: `Classified By: Ambassador Richard E. Hoagland: 1.4 (B),(D)`.
///
/// @param name with the title that stands before it, as written
/// @param person the name without that title, `Richard E. Hoagland`: derived, by the words of
///   offices; the whole name where nobody is named in it
/// @param title a title set apart behind the name by a comma
/// @param reasons `1.4(b)`, in order
public record ClassifiedBy(
        @Nullable String name,
        @Nullable String person,
        @Nullable String title,
        List<String> reasons) {

    public ClassifiedBy {
        reasons = List.copyOf(reasons);
    }
}
