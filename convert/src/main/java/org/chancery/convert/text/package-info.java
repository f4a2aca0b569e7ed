/// Plain text, one telegram or many.
@NullMarked
package org.chancery.convert.text;

import org.jspecify.annotations.NullMarked;
