package org.chancery.format.dialect;

import java.time.LocalDate;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Dialect;
import org.chancery.format.telegram.Mrn;
import org.jspecify.annotations.Nullable;

/// What a field reader knows of its telegram.
///
/// @param date of the date-time group; picks the lists and orders in force
/// @param mrn the telegram's own
public record Setting(
        Tables tables, Dialect dialect, @Nullable LocalDate date, @Nullable Mrn mrn) {}
