/// Files of Microsoft Office as they were before 2007, and what Outlook makes: the compound file
/// (MS-CFB), Word's binary text in it (MS-DOC), a message (MS-OXMSG), and the box that Outlook puts
/// attachments into (MS-OXTNEF).
///
/// Start at [org.chancery.convert.compound.CompoundFile]. Sizes and places that a file states are
/// never believed: what lies outside of it is not there.
@NullMarked
package org.chancery.convert.compound;

import org.jspecify.annotations.NullMarked;
