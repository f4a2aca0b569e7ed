/// Spreadsheets, XLSX and ODS: their sheets row by row, each cell as the text that its reader sees.
///
/// Start at [org.chancery.convert.sheet.Workbook]. Nothing here knows what a row is about.
@NullMarked
package org.chancery.convert.sheet;

import org.jspecify.annotations.NullMarked;
