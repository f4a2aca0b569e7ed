/// A folder of pages that reads from a disk, search included: what an archive leaves behind where
/// no program runs.
///
/// Start at [org.chancery.server.site.Site]. The pages are those of the server, from the same
/// templates; what a server would find is in the folder already: lists, and the words of all texts
/// in small scripts that a page takes in as it needs them, since a page from a disk may not read
/// files. Nothing is kept in memory but names: rows and words wait on the disk until their list is
/// complete.
@NullMarked
package org.chancery.server.site;

import org.jspecify.annotations.NullMarked;
