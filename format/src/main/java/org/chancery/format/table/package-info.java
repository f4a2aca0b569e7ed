/// The field's tables: TAGS, posts, captions, markings, routing indicators. Data, replaceable by a site's own.
@NullMarked
package org.chancery.format.table;

import org.jspecify.annotations.NullMarked;
