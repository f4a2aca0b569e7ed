/// Telegrams in the rows of a table: CSV and JSON.
@NullMarked
package org.chancery.convert.table;

import org.jspecify.annotations.NullMarked;
