package org.chancery.server.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.archive.Archive;
import org.chancery.archive.Holding;
import org.chancery.archive.Reader;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Reference;
import org.chancery.format.telegram.Telegram;
import org.chancery.server.page.Assets;
import org.chancery.server.page.Frame;
import org.chancery.server.page.Jotting;
import org.chancery.server.page.ReadingPage;
import org.chancery.server.page.SearchPage;
import org.chancery.server.page.Typesetter;
import org.jspecify.annotations.Nullable;

/// Sets telegrams for the site: as the reading page does, with links to what is in the site.
final class TelegramPages {

    /// From a telegram's page to the first one.
    private static final String ROOT = "../../";

    private static final int MOST_CITING = 50;

    private final Archive archive;
    private final Reader reader;
    private final Map<String, String> hrefs;
    private final Lists lists;
    private final Assets assets = new Assets();

    /// @param hrefs the names of all telegrams of the site, from its first page, without an ending
    TelegramPages(Archive archive, Reader reader, Map<String, String> hrefs, Lists lists) {
        this.archive = archive;
        this.reader = reader;
        this.hrefs = hrefs;
        this.lists = lists;
    }

    TelegramSitePage page(
            Holding holding, Telegram telegram, @Nullable String previous, @Nullable String next)
            throws IOException {
        String file = file(holding.id());
        String title =
                holding.subject() == null ? holding.id() : holding.id() + " " + holding.subject();
        ReadingPage.Surroundings around =
                new ReadingPage.Surroundings(
                        citing(holding),
                        null,
                        List.of(),
                        List.of(),
                        ReadingPage.Collecting.NOT_HERE,
                        Jotting.on(holding, telegram, archive, reader),
                        null,
                        null,
                        previous == null ? null : ROOT + previous + ".html",
                        next == null ? null : ROOT + next + ".html",
                        Set.of(),
                        file + ".html",
                        file + ".txt");
        ReadingPage page =
                new Typesetter(
                                telegram,
                                held(telegram),
                                archive.tables(),
                                tag -> ROOT + "lists/" + list(tag) + ".html")
                        .page(new Frame(title, assets, "", null, false, null), around, false);
        return new TelegramSitePage(new SiteFrame(title, ROOT), page, file);
    }

    private String list(String tag) {
        return lists.of(Lists.Kind.TAG, tag).file();
    }

    /// The last part of its name: what lies in the same folder.
    private String file(String id) {
        String name = hrefs.getOrDefault(id, "");
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private Map<String, Typesetter.Held> held(Telegram telegram) throws IOException {
        Map<String, Typesetter.Held> held = new HashMap<>();
        for (Located<Reference> reference : telegram.heading().references()) {
            if (reference.value().mrn() != null) {
                String mrn = reference.value().mrn().toString();
                archive.find(mrn, reader)
                        .filter(cited -> hrefs.containsKey(cited.id()))
                        .ifPresent(cited ->
                                held.put(
                                        mrn,
                                        new Typesetter.Held(
                                                href(cited),
                                                cited.subject(),
                                                SearchPage.day(cited.date()))));
            }
        }
        return held;
    }

    private List<ReadingPage.Citation> citing(Holding holding) throws IOException {
        List<ReadingPage.Citation> citing = new ArrayList<>();
        if (holding.mrn() == null) {
            return citing;
        }
        for (Holding other : archive.citing(holding.mrn(), reader)) {
            if (hrefs.containsKey(other.id()) && citing.size() < MOST_CITING) {
                citing.add(
                        new ReadingPage.Citation(
                                null,
                                Typesetter.number(other.id()),
                                href(other),
                                other.subject(),
                                SearchPage.day(other.date()),
                                false,
                                false));
            }
        }
        return citing;
    }

    private String href(Holding holding) {
        return ROOT + hrefs.getOrDefault(holding.id(), "") + ".html";
    }
}
