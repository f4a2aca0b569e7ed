package org.chancery.server.site;

/// The page that searches, in the browser.
public record SearchSitePage(SiteFrame frame) {}
