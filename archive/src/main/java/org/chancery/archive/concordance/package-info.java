/// Keywords in context: every place at which the words of a query stand, one a line, so that a
/// reader sees at once how they are used. [org.chancery.archive.concordance.Concordance] is what is
/// found.
@NullMarked
package org.chancery.archive.concordance;

import org.jspecify.annotations.NullMarked;
