package org.chancery.archive.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.chancery.archive.Part;
import org.chancery.archive.query.Query;
import org.chancery.archive.query.QueryPrinter;

/// What the parts of a query find where all of it together finds nothing: which of them is to
/// blame, and what is left without one of them.
///
/// @param alone each part for itself, as they were asked; none where the query has one part only
/// @param wider all parts but one, where that finds something; none where the query has two parts,
///   since each of these is alone then
record Parts(List<Part> alone, List<Part> wider) {

    /// A page that was pasted as a query is not taken apart.
    private static final int MOST = 16;

    static final Parts NONE = new Parts(List.of(), List.of());

    /// Each part is looked for once, whatever it costs: all but one of them are what has been found
    /// already.
    ///
    /// @param arrivedAfter as of [Search#arrivedAfter]
    static Parts of(Query query, Searching searching, long arrivedAfter) throws IOException {
        if (!(query instanceof Query.And(List<Query> parts)) || parts.size() > MOST) {
            return NONE;
        }
        List<org.apache.lucene.search.Query> found = new ArrayList<>();
        List<Part> alone = new ArrayList<>();
        for (Query part : parts) {
            found.add(searching.found(part, arrivedAfter));
            alone.add(new Part(QueryPrinter.print(part), searching.total(found.getLast())));
        }
        List<Part> wider = new ArrayList<>();
        for (int left = 0; parts.size() > 2 && left < parts.size(); left++) {
            BooleanQuery.Builder others = new BooleanQuery.Builder();
            List<Query> rest = new ArrayList<>(parts);
            rest.remove(left);
            for (int i = 0; i < found.size(); i++) {
                if (i != left) {
                    others.add(found.get(i), Occur.FILTER);
                }
            }
            long total = searching.total(others.build());
            if (total > 0) {
                wider.add(new Part(QueryPrinter.print(Query.and(rest)), total));
            }
        }
        return new Parts(alone, wider);
    }
}
