/// Who and what telegrams name: posts, organisations, persons, signers, classifiers, as far as the
/// telegram's own structure and the tables say so. [org.chancery.archive.entity.EntityReader] finds
/// them in one telegram; the index counts them, each name under the label of the portion that it
/// stands in. `docs/entities.md` says each rule.
@NullMarked
package org.chancery.archive.entity;

import org.jspecify.annotations.NullMarked;
