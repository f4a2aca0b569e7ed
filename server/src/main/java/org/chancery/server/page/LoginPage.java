package org.chancery.server.page;

import org.jspecify.annotations.Nullable;

/// Asks for the password of an archive that other machines can reach.
///
/// @param to where to go then; a path of this server
public record LoginPage(Frame frame, String to, @Nullable String trouble) {}
