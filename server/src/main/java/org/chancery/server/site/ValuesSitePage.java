package org.chancery.server.site;

import org.chancery.server.page.SearchPage;

/// All posts, all tags or all years of a site.
public record ValuesSitePage(SiteFrame frame, String title, SearchPage.FacetGroup group) {}
