/// The archive in a browser and for programs: pages and a JSON interface over HTTP.
///
/// Start at [org.chancery.server.Server]. Rooms: `page` (what is shown), `api` (JSON), `session`
/// (who may come in, and the headers that keep a browser honest), `event` (how far an import is).
/// The server only reads: it has no way to change an archive.
@NullMarked
package org.chancery.server;

import org.jspecify.annotations.NullMarked;
