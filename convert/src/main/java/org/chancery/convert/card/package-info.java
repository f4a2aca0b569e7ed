/// What a catalogue says of a telegram, in words: what citations, tables, mail and finding aids
/// have in common.
@NullMarked
package org.chancery.convert.card;

import org.jspecify.annotations.NullMarked;
