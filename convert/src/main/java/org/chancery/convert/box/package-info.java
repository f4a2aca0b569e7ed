/// Containers of files: zip, tar, 7z, and single files compressed.
@NullMarked
package org.chancery.convert.box;

import org.jspecify.annotations.NullMarked;
