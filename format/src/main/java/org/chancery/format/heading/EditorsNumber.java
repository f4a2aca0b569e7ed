package org.chancery.format.heading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.chancery.format.diagnostic.Diagnostic.Conflict;
import org.chancery.format.diagnostic.Diagnostic.Violation;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.source.Span;
import org.chancery.format.table.Post;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Mrn;
import org.chancery.format.telegram.Origin;
import org.jspecify.annotations.Nullable;

/// The reference number of a published telegram (reference 8, 9 edited): its serial stands in the
/// title or before the text, its year is the date line's, its post the city of the date line or the
/// title's. Where one of them is not sure there is none.
final class EditorsNumber {

    private static final int LONGEST_CITY = 30;

    private final Tables tables;
    private final HeadingDraft draft;
    private @Nullable EditorsTitle title;
    private String titleText = "";
    private @Nullable String city;
    private String office = "";
    private Map<Integer, String> noted = Map.of();

    EditorsNumber(Tables tables, HeadingDraft draft) {
        this.tables = tables;
        this.draft = draft;
    }

    void setTitle(EditorsTitle found, String text) {
        title = found;
        titleText = text;
    }

    /// The office above the city, as volumes of before 1906 print it: `Legation of the United
    /// States,`
    void setOffice(String line) {
        office = line.toUpperCase(Locale.ROOT);
    }

    void setCity(String name) {
        city = name;
    }

    boolean isPlaced() {
        return city != null;
    }

    /// Takes a serial; the first one keeps its place.
    ///
    /// @param isInText whether it stands before the text, where nothing else can follow
    void read(int serial, boolean airgram, String series, Span span, boolean isInText) {
        Located<Mrn> own = draft.mrn;
        if (own != null) {
            if (isInText && own.value().serial() != serial) {
                draft.diagnostics.add(
                        new Conflict(
                                HeadingCode.MRN_BANNER,
                                own.span(),
                                span,
                                own.value().toString(),
                                Integer.toString(serial)));
            }
            return;
        }
        Instant date = draft.date;
        EditorsTitle known = title;
        if (date == null || known == null || !known.isTelegram() && !isInText) {
            return;
        }
        String post = post(known, series);
        if (post != null) {
            int year = LocalDate.ofInstant(date, ZoneOffset.UTC).getYear();
            draft.mrn = new Located<>(new Mrn(Mrn.year(year), post, airgram, serial), span);
        } else if (isInText && !isBackchannel()) {
            draft.diagnostics.add(
                    new Violation(HeadingCode.MRN_MALFORMED, span, Integer.toString(serial)));
        }
    }

    /// What goes through a channel of its own is numbered there, and has no number of a post.
    private boolean isBackchannel() {
        return titleText.toUpperCase(Locale.ROOT).contains("BACKCHANNEL");
    }

    /// The post of the title, where no number names it, or one in a series.
    void originate() {
        EditorsTitle known = title;
        Located<Mrn> own = draft.mrn;
        String series = own == null ? "" : own.value().post();
        boolean isOfPost = own != null && !EditorsSeries.isSeries(series);
        boolean isOnJourney =
                series.equals(EditorsSeries.SECTO)
                        || known != null && known.series().equalsIgnoreCase(EditorsSeries.SECTO);
        Post post =
                known == null || isOfPost || isOnJourney
                        ? null
                        : known.sender(titleText).post(city, tables);
        if (post != null) {
            draft.origin = new Origin(post.mrnName(), post.displayName(), post.country());
        } else if (known != null && own == null && !isOnJourney) {
            // Foreign missions write from the capital, too.
            boolean isAbroad =
                    known.sender(titleText).isAbroad() && !"Washington".equalsIgnoreCase(city);
            String letters = isAbroad ? letters(city) : null;
            draft.origin = letters == null ? ofOffice() : new Origin(letters, null, null);
        }
    }

    /// Where the title names persons alone, the office above the date is where they wrote.
    private @Nullable Origin ofOffice() {
        boolean isDepartment = office.startsWith("DEPARTMENT OF STATE");
        boolean isOurs =
                !office.contains("DEPARTMENT")
                        && (office.contains("UNITED STATES") || office.contains("AMERICAN"));
        String place = isDepartment ? "STATE" : isOurs ? city : null;
        Post post = place == null ? null : tables.posts().named(place);
        if (post != null) {
            return new Origin(post.mrnName(), post.displayName(), post.country());
        }
        String letters = letters(place);
        return letters == null ? draft.origin : new Origin(letters, null, null);
    }

    void setNoted(Map<Integer, String> posts) {
        noted = posts;
    }

    /// The post of a number that only says whose it is, where a footnote names it; null where none
    /// does.
    @Nullable String noted(int serial) {
        return noted.get(serial);
    }

    /// The post whose numbers are the sender's own, null where it is not sure.
    @Nullable String own() {
        Located<Mrn> number = draft.mrn;
        Origin origin = draft.origin;
        if (number != null && !EditorsSeries.isSeries(number.value().post())) {
            return number.value().post();
        }
        return origin == null ? null : origin.post();
    }

    /// The post whose numbers are the addressee's, null where it is not sure.
    @Nullable String addressee() {
        EditorsTitle known = title;
        if (known == null) {
            return null;
        }
        EditorsOffice office = known.addressee(titleText);
        Post post = office.post(tables);
        return post == null ? letters(office.city()) : post.mrnName();
    }

    /// A telegram of a journey or a conference counts in a series of its own, which stands in the
    /// place of the post (reference 8).
    private @Nullable String post(EditorsTitle known, String series) {
        if (EditorsSeries.isSeries(series)) {
            return series.toUpperCase(Locale.ROOT);
        }
        EditorsOffice sender = known.sender(titleText);
        Post post = sender.post(city, tables);
        if (post != null) {
            return post.mrnName();
        }
        // Chungking, Constantinople: cities of missions long before the table.
        return sender.isAbroad() ? letters(city) : null;
    }

    private @Nullable String letters(@Nullable String place) {
        if (place == null || place.length() > LONGEST_CITY) {
            return null;
        }
        String letters = MrnReader.post(place, tables);
        return letters.isEmpty() ? null : letters;
    }
}
