/// The archive for programs: JSON over HTTP, as `openapi.json` beside the classes describes it.
///
/// Start at [org.chancery.server.api.ApiRoutes]. A telegram's JSON is the contract of `format`; the
/// rest is written here, field by field, so that a name is only ever changed on purpose. A test
/// holds real answers against the description.
@NullMarked
package org.chancery.server.api;

import org.jspecify.annotations.NullMarked;
