/// Keeps telegrams: originals byte for byte and what the catalogue says of each, in one SQLite file
/// that any tool opens.
///
/// Start at [org.chancery.archive.store.Store]; the tables are in
/// [org.chancery.archive.store.Schema]. An original is never changed and never deleted; a catalogue
/// entry can always be made anew from it. Each transaction has a number, the generation, by which
/// the index knows how far behind it is.
@NullMarked
package org.chancery.archive.store;

import org.jspecify.annotations.NullMarked;
