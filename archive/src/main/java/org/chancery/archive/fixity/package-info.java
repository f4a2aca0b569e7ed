/// Whether an archive is what it was: originals against their hashes, the index against the store.
///
/// Start at [org.chancery.archive.fixity.Verify]. It changes nothing.
@NullMarked
package org.chancery.archive.fixity;

import org.jspecify.annotations.NullMarked;
