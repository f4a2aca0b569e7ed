/// What the field knows: posts, tags, captions, markings, routing indicators, each a table of
/// values in a file beside this package.
///
/// Start at [org.chancery.format.table.Tables]. A site may put its own table in the place of one of
/// ours.
@NullMarked
package org.chancery.format.table;

import org.jspecify.annotations.NullMarked;
