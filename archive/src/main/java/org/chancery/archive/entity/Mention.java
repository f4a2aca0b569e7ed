package org.chancery.archive.entity;

import org.chancery.format.telegram.Portion;
import org.jspecify.annotations.Nullable;

/// A place where a telegram names an entity.
///
/// @param written as the drafter has it, with a title: `Foreign Minister Saudabayev`
/// @param portion that the name stands in
/// @param isOfHeading whether it stands above the text, so that whoever may see the telegram may
///   see it
public record Mention(
        Entity entity, String written, @Nullable Portion portion, boolean isOfHeading) {}
