/// Who may come in: the host a request names, the password of an archive that other machines can
/// reach, and the headers that tell a browser to load nothing from outside and to run nothing that
/// came in a telegram.
///
/// Start at [org.chancery.server.session.Gate]. Not in yet: users with clearances of their own, and
/// TLS (put a proxy in front).
@NullMarked
package org.chancery.server.session;

import org.jspecify.annotations.NullMarked;
