/// The JSON of a telegram: a contract, see `telegram-json` in the documents.
@NullMarked
package org.chancery.format.json;

import org.jspecify.annotations.NullMarked;
