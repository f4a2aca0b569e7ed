/// Headings found, page lines and repeated headings set aside, sections joined.
@NullMarked
package org.chancery.format.section;

import org.jspecify.annotations.NullMarked;
