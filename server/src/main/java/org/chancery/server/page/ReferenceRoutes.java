package org.chancery.server.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.Archive;
import org.chancery.archive.QueryDiagnostic;
import org.chancery.archive.Reader;
import org.chancery.archive.reference.Conversation;
import org.chancery.archive.reference.Conversation.Bounds;
import org.chancery.archive.reference.WantedList;
import org.chancery.archive.reference.Wish;

/// The pages about who cites whom.
final class ReferenceRoutes {

    private static final int WEIGHTIEST = 50;
    private static final int DEEPEST = 1_000_000;

    private final Archive archive;
    private final PageRoutes house;
    private final Pages pages;

    ReferenceRoutes(Archive archive, PageRoutes house, Pages pages) {
        this.archive = archive;
        this.house = house;
        this.pages = pages;
    }

    void add(RoutesConfig routes) {
        routes.get("/graph", this::weights);
        routes.get("/graph/{mrn}", this::conversation);
        routes.get("/wanted", this::wanted);
    }

    private void weights(Context context) throws IOException {
        context.html(
                pages.html(
                        WeightPage.of(
                                house.frame(context, "What others lean on", ""),
                                archive.ranked(WEIGHTIEST, Reader.everything()))));
    }

    private void conversation(Context context) throws IOException {
        String asked = context.pathParam("mrn");
        Bounds standard = Bounds.STANDARD;
        Bounds bounds =
                new Bounds(
                        Math.clamp(
                                PageRoutes.number(context.queryParam("depth"), standard.depth()),
                                0,
                                Bounds.DEEPEST),
                        Math.clamp(
                                PageRoutes.number(context.queryParam("limit"), standard.most()),
                                1,
                                Bounds.LARGEST));
        Optional<Conversation> found = archive.conversation(asked, bounds, Reader.everything());
        if (found.isEmpty()) {
            house.trouble(
                    context,
                    404,
                    "This telegram is not here",
                    "The archive has nothing of the name \u201c"
                            + asked
                            + "\u201d, and nothing that cites it.");
            return;
        }
        context.html(
                pages.html(
                        GraphPage.of(
                                house.frame(context, "Conversation around " + found.get().id(), ""),
                                found.get(),
                                bounds)));
    }

    private void wanted(Context context) throws IOException {
        String query = PageRoutes.stated(context.queryParam("q"));
        if (house.isTooLong(context, query)) {
            return;
        }
        String post = PageRoutes.stated(context.queryParam("post"));
        int year = PageRoutes.number(context.queryParam("year"), -1);
        Wish wish =
                new Wish(
                        post.isEmpty() ? null : post,
                        year < 0 ? null : year,
                        Math.clamp(PageRoutes.number(context.queryParam("from"), 0), 0, DEEPEST),
                        PageRoutes.PAGE);
        Frame frame = house.frame(context, "Wanted", "");
        List<QueryDiagnostic> wrong = house.wrong(query);
        if (!wrong.isEmpty()) {
            context.status(400).html(pages.html(WantedPage.troubled(frame, wish, query, wrong)));
            return;
        }
        WantedList list = archive.wanted(wish, query, Reader.everything());
        String meant =
                post.isEmpty() || list.total() > 0
                        ? null
                        : archive.postLike(post, Reader.everything()).orElse(null);
        context.html(pages.html(WantedPage.of(frame, wish, query, list, meant)));
    }
}
