/// Pages, rendered here and whole without script: the search page, the reading page, the help.
///
/// Start at [org.chancery.server.page.ReadingPage]: a page is a record of what is shown, made from
/// what the archive answers; a template under `src/main/jte` of the same name sets it. A template
/// decides how something looks and never what is shown. What comes from telegrams reaches a page as
/// text only: nothing here builds HTML by hand.
@NullMarked
package org.chancery.server.page;

import org.jspecify.annotations.NullMarked;
