/// What was sent and what is held: serial numbers, post by post and year by year.
///
/// Start at [org.chancery.archive.coverage.Survey]. A post numbers its telegrams from 1 in each
/// year, so that numbers which are held or cited tell of those that are not.
@NullMarked
package org.chancery.archive.coverage;

import org.jspecify.annotations.NullMarked;
