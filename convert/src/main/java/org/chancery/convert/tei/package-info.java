/// Volumes of documents in TEI.
@NullMarked
package org.chancery.convert.tei;

import org.jspecify.annotations.NullMarked;
