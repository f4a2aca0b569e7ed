/// The fields above paragraph 1: each format line, each labelled field, each dialect's own heading.
///
/// Start at `HeadingReader`. Every field reader takes a [org.chancery.format.source.Passage] and
/// gives a [org.chancery.format.diagnostic.Reading]; none throws, whatever stands there.
@NullMarked
package org.chancery.format.heading;

import org.jspecify.annotations.NullMarked;
