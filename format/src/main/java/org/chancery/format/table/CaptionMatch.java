package org.chancery.format.table;

import org.chancery.format.telegram.Caption;

/// A caption found in a text.
///
/// @param end behind its last character
public record CaptionMatch(Caption caption, int end) {}
