package org.chancery.bench;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/// A question, in each engine's own words. Words are their own stems, so that no engine has more to
/// look for than another.
///
/// @param bare as one would ask Lucene for it, by hand
/// @param fts null where SQLite's table has no such thing
/// @param letters what a scan of files looks for, null where it cannot
/// @param isByDate whether the newest are the best, since nothing weighs in it
record Asked(
        String query,
        Function<BareSearch, Query> bare,
        @Nullable String fts,
        @Nullable String letters,
        boolean isByDate) {

    private static final long YEARS_2005 = 1_104_537_600;
    private static final long YEARS_2009 = 1_230_768_000;

    static final List<Asked> LIST =
            List.of(
                    new Asked("border", bare -> bare.word("border"), "border", "border", false),
                    new Asked(
                            "border security",
                            bare -> all(bare.word("border"), bare.word("security")),
                            "border security",
                            null,
                            false),
                    new Asked(
                            "border OR minister",
                            bare -> any(bare.word("border"), bare.word("minister")),
                            "border OR minister",
                            null,
                            false),
                    new Asked(
                            "\"trade agreement\"",
                            bare -> bare.phrase("trade", "agreement"),
                            "\"trade agreement\"",
                            "trade agreement",
                            false),
                    new Asked("minist*", bare -> bare.prefix("minist"), "minist*", "minist", false),
                    new Asked(
                            "from:rome",
                            _ -> new TermQuery(new Term("origin", "ROME")),
                            null,
                            null,
                            true),
                    new Asked(
                            "minister date:2005..2008",
                            bare ->
                                    new BooleanQuery.Builder()
                                            .add(bare.word("minister"), Occur.MUST)
                                            .add(
                                                    LongPoint.newRangeQuery(
                                                            "date", YEARS_2005, YEARS_2009 - 1),
                                                    Occur.FILTER)
                                            .build(),
                            null,
                            null,
                            false),
                    new Asked(
                            "",
                            _ -> new ConstantScoreQuery(MatchAllDocsQuery.INSTANCE),
                            null,
                            null,
                            true));

    private static Query all(Query one, Query other) {
        return new BooleanQuery.Builder().add(one, Occur.MUST).add(other, Occur.MUST).build();
    }

    private static Query any(Query one, Query other) {
        return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
    }
}
