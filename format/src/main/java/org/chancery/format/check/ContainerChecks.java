package org.chancery.format.check;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Diagnostic.Conflict;
import org.chancery.format.diagnostic.Diagnostic.Violation;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.heading.ClaimedDate;
import org.chancery.format.heading.HeadingCode;
import org.chancery.format.heading.HeadingReader;
import org.chancery.format.heading.LabelCode;
import org.chancery.format.heading.MrnReader;
import org.chancery.format.source.Cursor;
import org.chancery.format.table.Post;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Claim;
import org.chancery.format.telegram.Classification;
import org.chancery.format.telegram.DateTimeGroup;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Mrn;
import org.jspecify.annotations.Nullable;

/// What a container says against the text; the text wins (reference 2, 9.1, 9.3).
final class ContainerChecks {

    /// Drafting and sending lie apart by days.
    private static final Duration DRAFTED_BEFORE = Duration.ofDays(7);

    private final Heading heading;
    private final Tables tables;
    private final @Nullable Claim claim;
    private final List<Diagnostic> found;

    ContainerChecks(HeadingReader.Result heading, List<Diagnostic> found) {
        this.heading = heading.heading();
        this.tables = heading.setting().tables();
        this.claim = heading.claim();
        this.found = found;
    }

    void check() {
        Claim said = claim;
        if (said == null) {
            return;
        }
        number(said);
        date(said);
        classification(said);
        origin(said);
        tags(said);
        title(said);
    }

    private void number(Claim said) {
        Located<String> identifier = said.identifier();
        Located<Mrn> own = heading.mrn();
        Mrn claimed = identifier == null ? null : MrnReader.read(identifier.value(), tables);
        if (identifier == null || own == null || claimed == null) {
            return;
        }
        Mrn mrn = own.value();
        if (claimed.serial() != mrn.serial()
                || !claimed.post().equals(mrn.post())
                || claimed.fullYear() != mrn.fullYear()) {
            found.add(
                    new Conflict(
                            HeadingCode.MRN_BANNER,
                            identifier.span(),
                            own.span(),
                            claimed.toString(),
                            mrn.toString()));
        }
    }

    private void date(Claim said) {
        Located<DateTimeGroup> dtg = heading.dtg();
        Instant claimed = ClaimedDate.instant(said);
        Located<String> created = said.created();
        if (dtg == null || claimed == null || created == null) {
            return;
        }
        // Midnight stands where an archive had only the day.
        boolean hasTime = created.value().indexOf(':') > 0 && !created.value().contains("00:00:00");
        Duration apart = Duration.between(claimed, dtg.value().instant()).abs();
        boolean differs = hasTime ? apart.toMinutes() > 0 : apart.compareTo(DRAFTED_BEFORE) > 0;
        if (differs) {
            found.add(
                    new Conflict(
                            HeadingCode.SRC_DATE,
                            created.span(),
                            dtg.span(),
                            created.value(),
                            dtg.value().wire()));
        }
    }

    private void classification(Claim said) {
        Located<String> claimed = said.classification();
        Located<Classification> own = heading.classification();
        Classification read = claimed == null ? null : tables.markings().named(claimed.value());
        if (claimed == null || own == null || read == null) {
            return;
        }
        // An archive's page says FOUO for every kind of SENSITIVE BUT UNCLASSIFIED.
        boolean bothControlled = read.rank() == 1 && own.value().rank() == 1;
        if (!read.name().equals(own.value().name()) && !bothControlled) {
            found.add(
                    new Conflict(
                            HeadingCode.SRC_CLASS,
                            claimed.span(),
                            own.span(),
                            claimed.value(),
                            own.value().name()));
        }
    }

    private void origin(Claim said) {
        Located<String> claimed = said.origin();
        Located<Mrn> mrn = heading.mrn();
        if (claimed == null || heading.origin() == null || heading.origin().name() == null) {
            return;
        }
        Post post = tables.posts().named(claimed.value());
        // KIEV and KYIV are one post (reference 8).
        boolean same =
                claimed.value().equalsIgnoreCase(heading.origin().name())
                        || post != null && post.mrnName().equals(heading.origin().post());
        if (!same) {
            String own = heading.origin().name();
            found.add(
                    mrn == null
                            ? new Violation(
                                    HeadingCode.SRC_ORIGIN, claimed.span(), claimed.value(), own)
                            : new Conflict(
                                    HeadingCode.SRC_ORIGIN,
                                    claimed.span(),
                                    mrn.span(),
                                    claimed.value(),
                                    own));
        }
    }

    private void tags(Claim said) {
        if (said.tags().isEmpty() || heading.tags().isEmpty()) {
            return;
        }
        Set<String> own = new HashSet<>();
        heading.tags().forEach(tag -> words(tag.value().tag(), own));
        Set<String> claimed = new HashSet<>();
        said.tags().forEach(tag -> words(tag.value(), claimed));
        if (!own.equals(claimed)) {
            Set<String> apart = new HashSet<>(own);
            apart.addAll(claimed);
            apart.removeIf(tag -> own.contains(tag) && claimed.contains(tag));
            String shown = String.join(" ", apart.stream().sorted().toList());
            found.add(
                    new Conflict(
                            HeadingCode.SRC_TAGS,
                            said.tags().getFirst().span(),
                            heading.tags().getFirst().span(),
                            shown));
        }
    }

    private static void words(String tag, Set<String> into) {
        String capitals = tag.toUpperCase(Locale.ROOT);
        int start = 0;
        for (int i = 0; i <= capitals.length(); i++) {
            boolean isWord =
                    i < capitals.length()
                            && (Cursor.isCapital(capitals.charAt(i))
                                    || Cursor.isDigit(capitals.charAt(i)));
            if (!isWord) {
                if (i > start) {
                    into.add(capitals.substring(start, i));
                }
                start = i + 1;
            }
        }
    }

    /// The page's title is often the first line of the subject only (reference 2).
    private void title(Claim said) {
        Located<String> title = said.title();
        Located<String> subject = heading.subject();
        if (title == null || subject == null) {
            return;
        }
        String shown = folded(title.value());
        String full = folded(subject.value());
        if (full.length() > shown.length() && full.startsWith(shown)) {
            found.add(
                    new Conflict(
                            LabelCode.SUB_TRUNCATED, title.span(), subject.span(), title.value()));
        }
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.chars()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> folded.append((char) Character.toUpperCase(c)));
        return folded.toString();
    }
}
