package org.chancery.archive.coverage;

/// The telegrams that a post numbered in one year; its airgrams are a series of their own.
///
/// @param post its name in message reference numbers
/// @param airgram whether these are its airgrams
/// @param year in full
public record Series(String post, boolean airgram, int year) {

    /// `TUNIS`, or `TUNIS-A` of airgrams.
    public String name() {
        return airgram ? post + "-A" : post;
    }
}
