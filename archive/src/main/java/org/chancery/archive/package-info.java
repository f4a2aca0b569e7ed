/// The door of the archive: keeps telegrams byte for byte and finds them again.
///
/// Every read names its reader; no portion above the reader's clearance is searched, counted or
/// shown.
@NullMarked
package org.chancery.archive;

import org.jspecify.annotations.NullMarked;
