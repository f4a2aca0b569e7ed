/// The text from paragraph 1 to the signature: paragraphs with number, portion mark, kind and
/// heading (reference 5 and 6).
///
/// Start at [org.chancery.format.body.BodyReader]. It goes once through the lines: the tail is
/// taken off (signature, office lines), [org.chancery.format.body.ParagraphSplitter] closes up
/// lines to paragraphs, then kinds, redactions and portion marks are settled. Nothing here edits
/// the text: what is left out of the reading text is still a piece of the source.
@NullMarked
package org.chancery.format.body;

import org.jspecify.annotations.NullMarked;
