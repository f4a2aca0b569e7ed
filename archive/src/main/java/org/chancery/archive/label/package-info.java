/// Who may see what.
///
/// Start at [org.chancery.archive.label.Label]; [org.chancery.archive.Reader#mayRead] holds it
/// against a reader.
@NullMarked
package org.chancery.archive.label;

import org.jspecify.annotations.NullMarked;
