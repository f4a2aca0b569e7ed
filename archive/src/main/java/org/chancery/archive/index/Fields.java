package org.chancery.archive.index;

import java.util.List;
import org.chancery.archive.Reader;

/// The names of the index's fields. Text and subject have one for each rank of portion; a reader's
/// query names those alone that the reader may see, and so finds, counts and weighs nothing else.
/// Caveats make no fields: a telegram with a portion under a caveat is kept from its readers as a
/// whole.
final class Fields {

    /// Names a copy: the SHA-256 of its bytes.
    static final String KEY = "key";

    /// Of the copy's telegram, shared by its variants.
    static final String ID = "id";

    /// Variants of one telegram: whether there are several, and which comes first.
    static final String MANY = "many";

    static final String PLACE = "place";

    /// Who may see the telegram: rank and caveats of its label.
    static final String RANK = "rank";

    static final String CAVEAT = "caveat";

    /// Kept text of the paragraphs, each as a [KeptParagraph].
    static final String PARAGRAPH = "paragraph";

    /// Keys that texts share which are much alike, whatever the rank of what they say: for readers
    /// alone from whom nothing is kept.
    static final String LIKE = "like";

    static final String NUMBER = "number";
    static final String FROM = "from";
    static final String TO = "to";
    static final String INFO = "info";
    static final String SIGNED = "signed";
    static final String CLASSIFIED_BY = "classifiedby";
    static final String DTG = "dtg";

    /// The number of the original: they are numbered as they come.
    static final String ARRIVAL = "arrival";

    static final String DECLASSIFY = "declassify";

    /// Marks of portions: with their caveats, and without.
    static final String PORTION = "portion";

    /// Codes of findings.
    static final String LINT = "lint";

    static final String CITED = "cited";

    /// The same with the year, for going from a telegram to those that it cites.
    static final String CITES = "cites";

    static final String CITED_TEXT = "cited.text";
    static final String DATE = "date";
    static final String MONTH = "month";

    /// Minutes from the date-time group to the filing.
    static final String FILED = "filed";

    static final String LEVEL = "level";

    /// Decides between hits of one score and one time, by content: the order of arrival would tell
    /// of what came between.
    static final String TIE = "tie";

    static final String ORIGIN = "origin";
    static final String CLASSIFICATION = "classification";
    static final String TAG = "tag";

    /// Kinds of tags, and of each tag with its kind before it: `subject`, `subject/PREL`.
    static final String TAG_KIND = "tag.kind";

    static final String PRECEDENCE = "precedence";
    static final String DIALECT = "dialect";
    static final String CAPTION = "caption";
    static final String HAS = "has";

    private static final List<String> LABELS = List.of("U", "SBU", "C", "S", "TS");
    static final int RANKS = LABELS.size();

    private static final List<String> TEXT = ofRanks("text.");
    private static final List<String> SUBJECT = ofRanks("subject.");
    private static final List<String> SUMMARY = ofRanks("summary.");
    private static final List<String> COMMENT = ofRanks("comment.");
    private static final List<String> FOOTNOTE = ofRanks("footnote.");
    private static final List<String> ENTITIES = ofRanks("entity.");
    private static final List<String> NAMES = ofRanks("name.");
    private static final List<String> FORMS = ofRanks("form.");
    private static final List<String> LANGUAGES = ofRanks("lang.");

    private Fields() {}

    private static List<String> ofRanks(String name) {
        return LABELS.stream().map(name::concat).toList();
    }

    /// As people write a rank: `SBU`.
    static String label(int rank) {
        return LABELS.get(rank);
    }

    static String text(int rank) {
        return TEXT.get(rank);
    }

    static String subject(int rank) {
        return SUBJECT.get(rank);
    }

    static String summary(int rank) {
        return SUMMARY.get(rank);
    }

    static String comment(int rank) {
        return COMMENT.get(rank);
    }

    static String footnote(int rank) {
        return FOOTNOTE.get(rank);
    }

    /// Who and what portions of a rank name: `person/SAUDABAYEV`.
    static String entities(int rank) {
        return ENTITIES.get(rank);
    }

    /// The same by the name alone.
    static String names(int rank) {
        return NAMES.get(rank);
    }

    /// The same, and behind it how it is written.
    static String forms(int rank) {
        return FORMS.get(rank);
    }

    /// Languages of portions of a rank or below: one field says all that a reader may know.
    static String languages(int rank) {
        return LANGUAGES.get(rank);
    }

    /// A site's table may have ranks of its own: what is higher than ours is read as the highest.
    static int rank(int rank) {
        return Math.clamp(rank, 0, LABELS.size() - 1);
    }

    /// How many ranks a reader may see, from the lowest up.
    static int ranks(Reader reader) {
        return reader.ceiling().rank() < 0 ? 0 : rank(reader.ceiling().rank()) + 1;
    }
}
