package org.chancery.server.site;

import org.chancery.server.page.ReadingPage;

/// A telegram in a site.
///
/// @param file the name of its files, which lie beside it, without an ending
public record TelegramSitePage(SiteFrame frame, ReadingPage page, String file) {}
