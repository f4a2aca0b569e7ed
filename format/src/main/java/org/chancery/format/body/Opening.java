package org.chancery.format.body;

import org.jspecify.annotations.Nullable;

/// What a line begins with: a number, a mark, or both in either order.
///
/// @param textStart where the text begins behind them
record Opening(@Nullable NumberMark number, @Nullable Mark mark, int textStart) {

    boolean marked() {
        return mark != null && mark.portion() != null;
    }

    boolean marksEntireText() {
        return mark != null && mark.entireText();
    }
}
