/// Citations for reference managers and for pages that Zotero reads.
@NullMarked
package org.chancery.convert.citation;

import org.jspecify.annotations.NullMarked;
