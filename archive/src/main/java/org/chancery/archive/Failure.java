package org.chancery.archive;

/// Something that was to be kept and was not.
///
/// @param reason for people, a whole sentence with the name in it
public record Failure(String name, String reason) {}
