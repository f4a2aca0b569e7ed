/// The doors of the format library: bytes to a telegram, and back, and every token explained.
///
/// It needs the JDK alone, reads no file, and throws nothing at a bad telegram: what is wrong with
/// one is said in its diagnostics.
@NullMarked
package org.chancery.format;

import org.jspecify.annotations.NullMarked;
