package org.chancery.server.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.archive.language.Language;
import org.chancery.convert.citation.Embedded;
import org.jspecify.annotations.Nullable;

/// One telegram, set for reading.
///
/// @param id the archive's key
/// @param number what it is called, set apart for the eye: `09 ASTANA 1967`
/// @param subject as written; what stands in for it where there is none
/// @param capitals whether the text is in capitals
/// @param precedence of format line 5, null where not stated
/// @param urgent whether it is IMMEDIATE or above, which is shown
/// @param from the originator
/// @param blocks the reading text
/// @param editorsNotes what the editors of a published volume say of it
/// @param source the source beside it, null unless asked for
/// @param embedded what reference managers read off the page
public record ReadingPage(
        Frame frame,
        String id,
        String number,
        Marking marking,
        List<String> captions,
        String subject,
        @Nullable Marking subjectPortion,
        boolean capitals,
        @Nullable Moment date,
        @Nullable String precedence,
        boolean urgent,
        @Nullable Party from,
        List<Party> to,
        List<Party> info,
        List<Party> exempted,
        List<String> passLines,
        @Nullable Authority authority,
        List<Term> tags,
        List<Citation> references,
        List<Block> blocks,
        @Nullable String signature,
        List<Block.Paragraph> editorsNotes,
        Surroundings around,
        List<Finding> findings,
        List<Fact> transmission,
        List<Fact> file,
        @Nullable SourceView source,
        Embedded embedded) {

    /// A language other than English, and the paragraphs that are in it.
    public record Spoken(String name, List<Place> paragraphs) {}

    /// A paragraph as a link names it.
    public record Place(String id, String words) {}

    /// None where all is in English.
    public List<Spoken> languages() {
        Map<String, List<Place>> byLanguage = new LinkedHashMap<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph && paragraph.language() != null) {
                String number = paragraph.number();
                byLanguage
                        .computeIfAbsent(paragraph.language(), _ -> new ArrayList<>())
                        .add(
                                new Place(
                                        paragraph.id(),
                                        number == null
                                                ? "¶" + paragraph.id().substring(1)
                                                : "paragraph " + number));
            }
        }
        List<Spoken> spoken = new ArrayList<>();
        byLanguage.forEach((code, places) ->
                spoken.add(
                        new Spoken(Language.named(code).map(Language::name).orElse(code), places)));
        return spoken;
    }

    /// Info addressees that stand in the heading before the rest folds.
    private static final int UNFOLDED = 4;

    /// A date for people, and the same as a machine and an operator write it.
    ///
    /// @param words `Thursday, 5 November 2009, 03:45 UTC`
    /// @param iso `2009-11-05T03:45:00Z`
    /// @param group the date-time group, null where the date is not from one
    public record Moment(String words, String iso, @Nullable String group) {}

    /// An office. Its name is as written.
    ///
    /// @param plain what the posts table calls it, null where that is not known
    /// @param query what finds its other telegrams
    public record Party(
            String name,
            @Nullable String plain,
            @Nullable String routing,
            @Nullable String precedence,
            @Nullable String serial,
            @Nullable String query) {}

    /// Under which order, by whom, why, until when.
    ///
    /// @param order `E.O. 12958`, null where not stated
    /// @param release `Declassify on 2 November 2019`, or the words of the telegram
    /// @param written the line as written
    public record Authority(
            @Nullable String order,
            @Nullable String release,
            @Nullable String written,
            @Nullable String classifier,
            List<String> reasons) {}

    /// An index term with what it means.
    public record Term(String tag, String meaning, String href) {}

    /// A telegram or paper that this one cites, or one that cites it.
    ///
    /// @param label the letter in the REF line, null where it has none
    /// @param text as written
    /// @param href null where the archive does not have it, or it is no telegram
    /// @param subject of the one that the archive has
    /// @param missing whether it is a telegram that the archive lacks
    public record Citation(
            @Nullable String label,
            String text,
            @Nullable String href,
            @Nullable String subject,
            @Nullable String date,
            boolean notal,
            boolean missing) {}

    /// Another copy of the same telegram.
    ///
    /// @param compareHref beside the one shown; null for that one itself
    public record Variant(
            String href, String name, String note, boolean shown, @Nullable String compareHref) {}

    /// A telegram of another number with almost the same text.
    ///
    /// @param alike `97 % the same text`
    public record Kin(
            String href, String id, @Nullable String subject, String alike, String compareHref) {}

    /// The collections that a telegram is in, and those that it could be put into.
    public record Collecting(List<Shelf> in, List<String> others) {

        public static final Collecting NOT_HERE = new Collecting(List.of(), List.of());
    }

    /// A collection by its name.
    public record Shelf(String name, String href) {}

    /// What lies around a telegram in the archive.
    ///
    /// @param conversation where it is drawn with those that it cites and that cite it; null where
    ///   there are none
    /// @param notes on it
    /// @param back the results that the reader came from, null when from nowhere
    /// @param position `3 of 17`
    /// @param sought words that the search found in it
    public record Surroundings(
            List<Citation> citedBy,
            @Nullable String conversation,
            List<Variant> variants,
            List<Kin> kin,
            Collecting collecting,
            List<Jotting> notes,
            @Nullable String back,
            @Nullable String position,
            @Nullable String previous,
            @Nullable String next,
            Set<String> sought,
            String readingHref,
            String sourceHref) {}

    /// Something a reader of the source noticed.
    public record Finding(String severity, String code, String message, int line) {}

    public record Fact(String name, String value) {}

    public List<Party> infoShown() {
        return info.size() <= UNFOLDED + 1 ? info : info.subList(0, UNFOLDED);
    }

    public int infoFolded() {
        return info.size() - infoShown().size();
    }

    /// The forms it can be taken along in.
    public List<SearchPage.Export> exports() {
        return SearchPage.Export.all("/api/telegrams/" + id + "/export?");
    }

    public List<Block.Heading> headings() {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
    }

    /// Whether precedences or routing indicators are worth a table.
    public boolean hasRouting() {
        return to.stream().anyMatch(party -> party.routing() != null || party.serial() != null)
                || info.stream()
                        .anyMatch(party -> party.routing() != null || party.serial() != null);
    }

    /// The tape under the text: its own number, punched.
    public Tape tape() {
        return Tape.of(id);
    }
}
