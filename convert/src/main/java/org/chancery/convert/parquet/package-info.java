/// The Parquet format itself: what a file says of its columns, and the values in its pages. What a
/// row says of a telegram is the business of the room of tables.
@NullMarked
package org.chancery.convert.parquet;

import org.jspecify.annotations.NullMarked;
