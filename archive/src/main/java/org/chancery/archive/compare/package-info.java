/// Two telegrams beside each other: what differs, word by word, and how alike their texts are.
@NullMarked
package org.chancery.archive.compare;

import org.jspecify.annotations.NullMarked;
