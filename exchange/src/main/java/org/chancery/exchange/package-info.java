/// Telegrams under way: drafted, cleared, released, routed, queued by precedence, delivered.
@NullMarked
package org.chancery.exchange;

import org.jspecify.annotations.NullMarked;
