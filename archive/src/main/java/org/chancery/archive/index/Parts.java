package org.chancery.archive.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

    /// Each is counted twice over all that is held, so a page that was pasted as a query is not
    /// taken apart.
    private static final int MOST = 16;

    static final Parts NONE = new Parts(List.of(), List.of());

    /// How many telegrams fit a query.
    interface Counter {
        long count(Query query) throws IOException;
    }

    static Parts of(Query query, Counter counter) throws IOException {
        if (!(query instanceof Query.And(List<Query> parts)) || parts.size() > MOST) {
            return NONE;
        }
        List<Part> alone = new ArrayList<>();
        for (Query part : parts) {
            alone.add(part(part, counter));
        }
        List<Part> wider = new ArrayList<>();
        for (int left = 0; parts.size() > 2 && left < parts.size(); left++) {
            // what the others have among them that finds nothing finds nothing with more
            if (someOtherFindsNothing(alone, left)) {
                continue;
            }
            List<Query> rest = new ArrayList<>(parts);
            rest.remove(left);
            Part part = part(Query.and(rest), counter);
            if (part.total() > 0) {
                wider.add(part);
            }
        }
        return new Parts(alone, wider);
    }

    private static Part part(Query query, Counter counter) throws IOException {
        return new Part(QueryPrinter.print(query), counter.count(query));
    }

    private static boolean someOtherFindsNothing(List<Part> alone, int left) {
        for (int i = 0; i < alone.size(); i++) {
            if (i != left && alone.get(i).total() == 0) {
                return true;
            }
        }
        return false;
    }
}
