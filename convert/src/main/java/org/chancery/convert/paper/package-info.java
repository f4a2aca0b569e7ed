/// Documents made for paper: PDF, pictures of pages, word processors'.
@NullMarked
package org.chancery.convert.paper;

import org.jspecify.annotations.NullMarked;
