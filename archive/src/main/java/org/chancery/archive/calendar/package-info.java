/// When telegrams are to be declassified: by the date that a marking states, by what its order
/// implies, by the rule that holds for all.
///
/// Start at [org.chancery.archive.calendar.Due]. The rules are a table of `format`,
/// `declassification-rules.csv`; nothing here reads a clock.
@NullMarked
package org.chancery.archive.calendar;

import org.jspecify.annotations.NullMarked;
