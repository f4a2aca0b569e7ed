/// Mail and mailboxes; what is attached is opened in turn.
@NullMarked
package org.chancery.convert.mail;

import org.jspecify.annotations.NullMarked;
