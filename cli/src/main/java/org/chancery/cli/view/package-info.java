/// How telegrams look in a terminal: the sheet of fields, the reading text, a hit of a search.
///
/// Views write lines of at most a given width and know neither files nor the archive's engines.
@NullMarked
package org.chancery.cli.view;

import org.jspecify.annotations.NullMarked;
