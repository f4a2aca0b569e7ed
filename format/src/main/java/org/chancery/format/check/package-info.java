/// What can only be judged when everything is read: field against field, text against container.
///
/// Start at [org.chancery.format.check.Checks]. A check never changes what was read.
@NullMarked
package org.chancery.format.check;

import org.jspecify.annotations.NullMarked;
