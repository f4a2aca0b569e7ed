package org.chancery.server.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.chancery.server.page.SearchPage;

/// Sets a site's pages in their templates, under `src/main/jte/site`.
final class SitePages {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    String start(StartSitePage page) {
        return html("site/start.jte", page);
    }

    String list(ListSitePage page) {
        return html("site/list.jte", page);
    }

    String values(ValuesSitePage page) {
        return html("site/values.jte", page);
    }

    String telegram(TelegramSitePage page) {
        return html("site/telegram.jte", page);
    }

    String search(SearchSitePage page) {
        return html("site/search.jte", page);
    }

    String row(SearchPage.Row row) {
        return html("part/row.jte", row);
    }

    private String html(String template, Object page) {
        StringOutput out = new StringOutput(16 * 1024);
        engine.render(template, page, out);
        return out.toString();
    }
}
