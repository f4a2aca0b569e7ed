package org.chancery.archive;

import org.chancery.format.telegram.Reference;
import org.jspecify.annotations.Nullable;

/// One item of a telegram's REF line, and the telegram that it means.
///
/// @param holding the best copy that the reader may see; null where the archive has none
public record Citation(Reference reference, @Nullable Holding holding) {}
