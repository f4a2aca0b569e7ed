/// Markup and text that every reader accepts, whatever a telegram has in it.
@NullMarked
package org.chancery.convert.markup;

import org.jspecify.annotations.NullMarked;
