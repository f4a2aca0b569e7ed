/// Which languages telegrams are written in, paragraph by paragraph: English unless another one is
/// clearly more likely. [org.chancery.archive.language.LanguageReader] leads; what `lang:` knows is
/// [org.chancery.archive.language.Language]. `docs/languages.md` says each rule.
@NullMarked
package org.chancery.archive.language;

import org.jspecify.annotations.NullMarked;
