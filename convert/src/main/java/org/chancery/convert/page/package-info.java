/// Web pages that show a telegram.
@NullMarked
package org.chancery.convert.page;

import org.jspecify.annotations.NullMarked;
