package org.chancery.server.page;

import java.util.List;
import org.chancery.archive.entity.Entity;
import org.jspecify.annotations.Nullable;

/// One entity: when it is named, who reports on it, with whom it is named.
///
/// @param kind `a name in the texts`
/// @param meaning what a table says of it, null where none does
/// @param forms as drafters write it, most frequent first
/// @param search where its telegrams are listed
/// @param reporters posts whose telegrams name it
/// @param others what the same telegrams name, by kind
/// @param latest telegrams
public record EntityPage(
        Frame frame,
        String kind,
        String name,
        @Nullable String meaning,
        String summary,
        @Nullable String span,
        List<Named> forms,
        String search,
        String statistics,
        TimeLine timeLine,
        List<Named> reporters,
        List<Group> others,
        List<SearchPage.Row> latest) {

    /// Something, and how many telegrams have it.
    ///
    /// @param share of the largest, of a hundred
    public record Named(
            String label, @Nullable String meaning, long count, int share, @Nullable String href) {}

    /// Those of one kind.
    ///
    /// @param more how many beside those shown
    /// @param href where all are
    public record Group(String title, List<Named> names, int more, String href) {}

    /// Where an entity's page is.
    static String href(Entity entity) {
        return "/entity/"
                + entity.kind().word()
                + "/"
                + Queries.encoded(entity.name()).replace("+", "%20");
    }

    /// The query that finds its telegrams.
    static String query(Entity entity) {
        return "entity:" + Queries.quoted(entity.kind().word() + "/" + entity.name());
    }

    /// Over lists of the kind.
    static String title(Entity.Kind kind) {
        return switch (kind) {
            case POST -> "Posts";
            case ORGANIZATION -> "Organisations";
            case PERSON -> "Persons";
            case SIGNER -> "Signers";
            case CLASSIFIER -> "Classifiers";
        };
    }

    /// Over the name of one.
    static String one(Entity.Kind kind) {
        return switch (kind) {
            case POST -> "Post";
            case ORGANIZATION -> "Organisation";
            case PERSON -> "Name";
            case SIGNER -> "Signature";
            case CLASSIFIER -> "Classifier";
        };
    }
}
