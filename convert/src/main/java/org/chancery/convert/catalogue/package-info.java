/// Descriptions for archivists: Dublin Core, METS, EAD.
@NullMarked
package org.chancery.convert.catalogue;

import org.jspecify.annotations.NullMarked;
