package org.chancery.server.page;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.chancery.archive.Holding;
import org.chancery.convert.Form;
import org.chancery.format.telegram.Origin;
import org.chancery.format.telegram.Precedence;
import org.jspecify.annotations.Nullable;

/// What a search found; also the first page, which is a search for everything.
///
/// @param start whether nothing was asked yet: the page then introduces the archive
/// @param summary `17 telegrams`
/// @param filters terms of the query that can be taken away
/// @param facets on the first page all, else those beside the trees
/// @param trouble what is wrong with the query, null when nothing is
/// @param meant where nothing is found: a query that finds something, a slip away; else null
/// @param alone where several parts together find nothing: what each finds by itself
/// @param wider then, of three parts or more: all but one, where that finds something
public record SearchPage(
        Frame frame,
        boolean start,
        String summary,
        @Nullable String span,
        List<Filter> filters,
        TimeLine timeLine,
        List<Row> rows,
        List<FacetGroup> facets,
        List<Branch.Tree> trees,
        List<Sort> sorts,
        Paging paging,
        @Nullable Trouble trouble,
        List<Example> examples,
        @Nullable Example meant,
        List<Part> alone,
        List<Part> wider,
        boolean empty,
        List<Export> exports) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK).withZone(ZoneOffset.UTC);

    /// Under the masthead of the first page: what the archive holds, punched.
    public Tape tape() {
        return Tape.of("CHANCERY  " + summary + (span == null ? "" : "  " + span), 260);
    }

    /// What is found, in numbers.
    public String statistics() {
        return "/statistics?q=" + Queries.encoded(frame.query());
    }

    /// `17 telegrams`.
    public static String counted(long total) {
        return total == 1 ? "1 telegram" : "%,d telegrams".formatted(total);
    }

    /// `sent between 1966 and 2023`; null where there is no month.
    public static @Nullable String span(SortedMap<YearMonth, Long> months) {
        if (months.isEmpty()) {
            return null;
        }
        int first = months.firstKey().getYear();
        int last = months.lastKey().getYear();
        return first == last ? "sent in " + first : "sent between " + first + " and " + last;
    }

    /// `5 Nov 2009`, or that it has no date.
    public static String day(@Nullable Instant date) {
        return date == null ? "undated" : DAY.format(date);
    }

    /// Who and what is named in what is found.
    public String entities() {
        return "/entities?q=" + Queries.encoded(frame.query());
    }

    /// Where its words stand.
    public String concordance() {
        return "/concordance?q=" + Queries.encoded(frame.query());
    }

    /// A part of a query.
    ///
    /// @param found `17 telegrams`
    /// @param href where they are; null where there are none
    public record Part(String query, String found, @Nullable String href) {}

    public record Filter(String term, String href) {}

    /// One telegram of the list.
    ///
    /// @param href with the query and its place in the results, so that the reading page knows its
    ///   neighbours
    /// @param marked the subject, with what was searched for
    /// @param urgency the precedence where it is IMMEDIATE or above
    public record Row(
            String href,
            String number,
            String subject,
            List<Excerpt> marked,
            boolean capitals,
            String date,
            String iso,
            String origin,
            Marking marking,
            List<String> captions,
            List<ReadingPage.Term> tags,
            @Nullable String urgency,
            List<Excerpt> excerpt,
            int variants) {

        /// As the catalogue has it, without what was searched for.
        ///
        /// @param href where it is read
        public static Row of(Holding holding, String href) {
            return of(holding, href, List.of(), List.of(), List.of());
        }

        /// As the catalogue has it.
        ///
        /// @param href where it is read
        /// @param marked the subject; empty where nothing was searched for
        public static Row of(
                Holding holding,
                String href,
                List<ReadingPage.Term> tags,
                List<Excerpt> marked,
                List<Excerpt> excerpt) {
            String subject = Title.of(holding);
            Origin origin = holding.origin();
            Precedence precedence = holding.precedence();
            return new Row(
                    href,
                    Typesetter.number(holding.id()),
                    subject,
                    marked.isEmpty() ? List.of(new Excerpt(subject, false)) : marked,
                    BodySetter.isCapitals(subject),
                    day(holding.date()),
                    holding.date() == null ? "" : holding.date().toString(),
                    origin == null ? "" : origin.name() != null ? origin.name() : origin.post(),
                    Marking.of(holding.classification()),
                    holding.captions(),
                    tags,
                    precedence != null && Typesetter.isUrgent(precedence)
                            ? precedence.word()
                            : null,
                    excerpt,
                    holding.variants());
        }
    }

    /// Part of an excerpt; what was searched for is marked.
    public record Excerpt(String text, boolean hit) {}

    /// One way in which the results fall apart, with its largest values.
    ///
    /// @param more how many values there are beside those shown
    /// @param all where all of them are, null where nowhere
    public record FacetGroup(
            String name, String title, List<Facet> values, int more, @Nullable String all) {}

    /// One value, and how many telegrams have it.
    ///
    /// @param share of the largest value, of a hundred
    /// @param on whether the query already asks for it: then the link takes it away
    public record Facet(
            String label,
            @Nullable String meaning,
            long count,
            int share,
            String href,
            boolean on,
            @Nullable String level) {}

    public record Sort(String label, String href, boolean on) {}

    /// All that was found, in one form.
    ///
    /// @param id `ris`
    public record Export(String id, String title, String href) {

        /// @param path of what is exported, with all but the form: ends with `?` or `&`
        static List<Export> all(String path) {
            return Stream.of(Form.values())
                    .map(form -> new Export(form.id(), form.title(), path + "format=" + form.id()))
                    .toList();
        }
    }

    public record Paging(
            int from, int to, long total, @Nullable String previous, @Nullable String next) {}

    /// All that is wrong with a query.
    public record Trouble(String query, List<Complaint> complaints) {}

    /// One thing that is wrong with a query, and where.
    ///
    /// @param caret blanks and a caret under the place
    public record Complaint(String message, String caret) {}

    /// A query to try, made from what this archive holds.
    public record Example(String query, String meaning, String href) {}
}
