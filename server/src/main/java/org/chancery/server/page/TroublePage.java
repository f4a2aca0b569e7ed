package org.chancery.server.page;

import java.util.List;

/// Something went wrong that is not the query's fault: no such telegram, no such page, a failure
/// inside.
///
/// @param citing telegrams here that cite the one that is not
public record TroublePage(
        Frame frame, int status, String what, String why, List<ReadingPage.Citation> citing) {}
