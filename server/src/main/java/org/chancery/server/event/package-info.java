/// What happens while the server runs and a page wants to follow: how far an import is.
@NullMarked
package org.chancery.server.event;

import org.jspecify.annotations.NullMarked;
