/// The commands, one class each: what they are called, what they take, and which use case they
/// call.
///
/// Start at [org.chancery.cli.command.ChanceryCommand]. A command is loaded only when it is named,
/// so that `parse` never waits for the classes of the archive or the server.
@NullMarked
package org.chancery.cli.command;

import org.jspecify.annotations.NullMarked;
