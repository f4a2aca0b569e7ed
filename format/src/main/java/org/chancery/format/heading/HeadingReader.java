package org.chancery.format.heading;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Diagnostic.Repair;
import org.chancery.format.diagnostic.Diagnostic.Violation;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.dialect.LineShape;
import org.chancery.format.dialect.Setting;
import org.chancery.format.section.Banner;
import org.chancery.format.section.BodyLine;
import org.chancery.format.section.HeadingBehind;
import org.chancery.format.section.Lines;
import org.chancery.format.section.Marks;
import org.chancery.format.section.Message;
import org.chancery.format.section.MessageSplitter;
import org.chancery.format.section.PageLine;
import org.chancery.format.section.SectionCode;
import org.chancery.format.section.TitleFields;
import org.chancery.format.source.Line;
import org.chancery.format.source.Passage;
import org.chancery.format.source.SourceText;
import org.chancery.format.source.Span;
import org.chancery.format.table.Post;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Claim;
import org.chancery.format.telegram.Classification;
import org.chancery.format.telegram.DateTimeGroup;
import org.chancery.format.telegram.Dialect;
import org.chancery.format.telegram.Element;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Mrn;
import org.chancery.format.telegram.Origin;
import org.chancery.format.telegram.Transmission;
import org.jspecify.annotations.Nullable;

/// Reads everything above paragraph 1, each dialect its own way, and hands on the lines of the
/// text.
public final class HeadingReader {

    /// Letters of the class in a positional line.
    private static final int POSITIONAL = 4;

    private final SourceText source;
    private final Lines lines;
    private final Dialect dialect;
    private final Tables tables;
    private final Marks marks;
    private final HeadingDraft draft = new HeadingDraft();

    private HeadingReader(
            SourceText source, Lines lines, Dialect dialect, Tables tables, Marks marks) {
        this.source = source;
        this.lines = lines;
        this.dialect = dialect;
        this.tables = tables;
        this.marks = marks;
    }

    /// What was read, and the text that is still to be read.
    ///
    /// @param message null where the dialect has no format lines: labelled fields, an edition
    /// @param signature where a label names it, apart from the text
    /// @param setting what later readers know of the telegram
    public record Result(
            Heading heading,
            Transmission transmission,
            @Nullable Claim claim,
            @Nullable Message message,
            List<BodyLine> text,
            @Nullable Located<String> signature,
            Setting setting,
            List<Diagnostic> diagnostics) {}

    public static Result read(
            SourceText source, Lines lines, Dialect dialect, Tables tables, Marks marks) {
        return new HeadingReader(source, lines, dialect, tables, marks).read();
    }

    private Result read() {
        int behindMail = MailAbove.skip(source, lines, tables, marks);
        ArchivePage page = ArchivePage.find(source, lines, behindMail, marks);
        int from = page == null ? skipTitle(behindMail) : page.end();
        MessageAttributes attributes = MessageAttributes.find(source, lines, from, marks);
        int to = attributes == null ? lines.end() : attributes.start();
        draft.claim = page != null ? page.claim() : attributes != null ? attributes.claim() : null;
        Lines own = lines.between(from, to);
        return switch (dialect) {
            case SMART -> labelled(SmartReader.read(source, own, tables, marks, draft));
            case EDITED -> labelled(EditedReader.read(source, own, tables, marks, draft));
            case ACP127, STATE_1970S, JANAP128 -> formatLines(own, attributes);
            case UNKNOWN ->
                    page != null && own.next(own.start()) == own.end()
                            ? title(page, behindMail)
                            : isForeign(own) ? text(own) : formatLines(own, attributes);
        };
    }

    /// `Message Text`, the title of a release's record; or an editor's title above a telegram that
    /// has kept its heading.
    private int skipTitle(int from) {
        int first = lines.next(from);
        if (first < lines.end()
                && source.text(lines.line(first)).equalsIgnoreCase("Message Text")) {
            marks.mark(source.span(lines.line(first)), Element.ARCHIVE_PAGE);
            return first + 1;
        }
        boolean isTitleDue = dialect != Dialect.EDITED && !lines.shape(first).isHeading();
        return isTitleDue ? skipEditorsTitle(from, first) : from;
    }

    private int skipEditorsTitle(int from, int first) {
        int end = first;
        while (end < Math.min(lines.end(), first + EditorsTitle.MOST_LINES)
                && lines.line(end).length() > 0) {
            end++;
        }
        List<Line> title = lines.trimmed().subList(first, end);
        EditorsTitle found = EditorsTitle.of(Passage.of(source, title).text());
        if (found == null || !found.isTelegram()) {
            return from;
        }
        title.forEach(line -> marks.mark(source.span(line), Element.ARCHIVE_PAGE));
        return end;
    }

    private Result labelled(List<BodyLine> text) {
        originate();
        dateFromClaim();
        classFromClaim();
        return new Result(
                draft.heading(),
                draft.transmission,
                draft.claim,
                null,
                text,
                draft.signature,
                setting(),
                draft.diagnostics);
    }

    /// A frame like ours around something else: an AFTN message begins with ZCZC, too (reference
    /// 9.2).
    private boolean isForeign(Lines own) {
        int first = own.next(own.start());
        return own.shape(first) == LineShape.CHANNELS;
    }

    /// An archive's page without the telegram: its title is all that is known of the subject.
    private Result title(ArchivePage page, int from) {
        Result nothing = formatLines(lines.between(page.end(), lines.end()), null);
        Located<String> title = page.claim().title();
        if (title == null) {
            return nothing;
        }
        List<Line> own = new ArrayList<>();
        for (int i = from; i < page.end(); i++) {
            if (lines.line(i).length() > 0 && title.span().contains(source.span(lines.line(i)))) {
                own.add(lines.line(i));
            }
        }
        draft.diagnostics.add(new Violation(HeadingCode.HDG_RECORD, title.span()));
        new FieldsReader(source, marks, draft).read(TitleFields.of(source, own), setting());
        return labelled(nothing.text());
    }

    private Result text(Lines own) {
        List<BodyLine> text = new ArrayList<>();
        for (int i = own.start(); i < own.end(); i++) {
            text.add(new BodyLine(own.raw(i), false));
        }
        return labelled(text);
    }

    private Result formatLines(Lines found, @Nullable MessageAttributes attributes) {
        HeadingBehind.Ordered ordered = HeadingBehind.find(source, found, dialect, tables);
        if (ordered != null) {
            draft.diagnostics.add(new Violation(SectionCode.SEC_TEXT_FIRST, ordered.heading()));
        }
        Lines own = ordered == null ? found : ordered.lines();
        Message message = MessageSplitter.split(source, own, dialect, tables, marks);
        draft.sections = message.sections();
        new FormatLinesReader(source, tables, marks, draft, claimedYear()).read(heading(message));
        FieldsReader fields = new FieldsReader(source, marks, draft);
        fields.readMarkings(message.fields(), setting());
        number(message);
        dateFromClaim();
        classFromClaim();
        classFromSecurity();
        fields.read(message.fields(), setting());
        if (!message.quoted().isEmpty()) {
            Line first = message.quoted().getFirst().first();
            draft.diagnostics.add(new Violation(HeadingCode.HDG_QUOTED, source.span(first)));
            fields.read(message.quoted(), setting());
        }
        List<BodyLine> text =
                dialect == Dialect.JANAP128
                        ? SetsReader.read(
                                source,
                                LateAddresses.read(source, message.text(), tables, marks, draft),
                                setting(),
                                marks,
                                draft)
                        : message.text();
        if (dialect == Dialect.JANAP128 && draft.mrn == null && !message.heading().isEmpty()) {
            NumberAbove.read(source, own, message.heading().getFirst(), tables, draft, marks);
            NumberInSubject.read(draft);
        }
        fields.readText(text, setting());
        if (dialect == Dialect.JANAP128) {
            ReferenceParagraph.read(source, text, draft);
        }
        if (attributes != null && RecordAlone.is(source.text(), attributes, message)) {
            RecordAlone.read(attributes, setting(), draft);
        }
        if (draft.subject == null && !message.heading().isEmpty()) {
            Line first = message.heading().getFirst();
            TitleAbove.read(source, own, first, setting(), marks, draft);
        }
        originate();
        draft.transmission = withEnd(draft.transmission, message.endSerial());
        draft.diagnostics.addAll(message.diagnostics());
        return new Result(
                draft.heading(),
                draft.transmission,
                draft.claim,
                message,
                text,
                draft.signature,
                setting(),
                draft.diagnostics);
    }

    /// The format lines of the first section; of the next that has any, where an archive cut the
    /// first one's off.
    private static List<Line> heading(Message message) {
        if (!message.heading().isEmpty()) {
            return message.heading();
        }
        for (Message.Part part : message.parts()) {
            if (!part.heading().isEmpty()) {
                return part.heading();
            }
        }
        return List.of();
    }

    private Transmission withEnd(Transmission transmission, @Nullable Line end) {
        int number = end == null ? -1 : source.text().indexOf('#', end.start());
        if (end == null || number < 0 || number >= end.end()) {
            return transmission;
        }
        int to = number + 1;
        while (to < end.end() && Character.isDigit(source.at(to))) {
            to++;
        }
        Located<String> serial =
                new Located<>(source.text().substring(number + 1, to), source.span(number, to));
        return transmission.withEndSerial(serial);
    }

    private Setting setting() {
        Located<DateTimeGroup> dtg = draft.dtg;
        LocalDate date =
                dtg != null
                        ? dtg.value().date()
                        : draft.date != null
                                ? LocalDate.ofInstant(draft.date, ZoneOffset.UTC)
                                : null;
        Located<Mrn> mrn = draft.mrn;
        return new Setting(tables, dialect, date, mrn == null ? null : mrn.value());
    }

    /// The year that a container states, 0 where it states none.
    private int claimedYear() {
        Claim claim = draft.claim;
        if (claim == null) {
            return 0;
        }
        Mrn mrn =
                claim.identifier() == null
                        ? null
                        : MrnReader.read(claim.identifier().value(), tables);
        if (mrn != null) {
            return mrn.fullYear();
        }
        LocalDate created = ClaimedDate.of(claim);
        return created == null ? 0 : created.getYear();
    }

    /// The message reference number: as the banner has it, with the year of the date-time group;
    /// else as the container or a page line has it (reference 8).
    private void number(Message message) {
        Banner banner = message.banner();
        Mrn claimed = claimed();
        String year = year(claimed);
        if (banner != null
                && banner.post() != null
                && banner.serial() >= 0
                && banner.number() != null
                && !isTakenOut(banner.post())
                && year != null
                && dialect != Dialect.JANAP128) {
            draft.mrn =
                    new Located<>(
                            new Mrn(year, post(banner.post(), banner.number()), banner.serial()),
                            banner.number());
            return;
        }
        if (claimed != null && draft.claim != null && draft.claim.identifier() != null) {
            draft.mrn = new Located<>(claimed, draft.claim.identifier().spans());
            return;
        }
        if (year == null) {
            return;
        }
        for (PageLine page : message.pages()) {
            if (page.post() != null
                    && page.serial() >= 0
                    && tables.posts().named(page.post()) != null) {
                draft.mrn =
                        new Located<>(
                                new Mrn(year, MrnReader.post(page.post(), tables), page.serial()),
                                source.span(page.line()));
                return;
            }
        }
        numberOfTitle(year);
    }

    /// As an editor's title above the telegram has it, with the post of FM: `121. Telegram 4204
    /// From the Embassy in Morocco ...`
    private void numberOfTitle(String year) {
        Located<String> said = draft.claim == null ? null : draft.claim.title();
        EditorsTitle title = said == null ? null : EditorsTitle.of(said.value());
        if (said == null || title == null || title.serial() < 0) {
            return;
        }
        Located<String> from = draft.from;
        Post post = from == null ? null : tables.posts().named(from.value());
        post = post == null ? title.sender(said.value()).post(null, tables) : post;
        if (post != null) {
            draft.mrn =
                    new Located<>(
                            new Mrn(year, post.mrnName(), title.airgram(), title.serial()),
                            said.spans());
        }
    }

    private @Nullable Mrn claimed() {
        Claim claim = draft.claim;
        Located<String> identifier = claim == null ? null : claim.identifier();
        if (identifier == null) {
            return null;
        }
        Mrn mrn = MrnReader.read(identifier.value(), tables);
        if (mrn == null) {
            draft.diagnostics.add(
                    new Violation(
                            HeadingCode.MRN_MALFORMED, identifier.span(), identifier.value()));
        } else if (DamagedPost.meant(mrn.post(), draft.from, tables) != null) {
            return new Mrn(
                    mrn.year(), post(mrn.post(), identifier.span()), mrn.airgram(), mrn.serial());
        } else if (!mrn.toString().equals(identifier.value().replace(" ", ""))) {
            noteNoise(identifier, mrn);
        }
        return mrn;
    }

    /// `XXXXXXXXXXXX 000004`: a releaser took the post out (reference 5, redactions).
    static boolean isTakenOut(String post) {
        return post.length() > 2 && post.chars().allMatch(c -> c == 'X' || c == 'x');
    }

    private void noteNoise(Located<String> identifier, Mrn mrn) {
        if (MrnReader.hasNoise(identifier.value(), mrn, tables)) {
            draft.diagnostics.add(
                    new Repair(HeadingCode.MRN_NOISE, identifier.span(), mrn.toString()));
        }
    }

    /// The year of the number: that of the date-time group, of the container's own number, of its
    /// date.
    private @Nullable String year(@Nullable Mrn claimed) {
        if (draft.dtg != null) {
            return Mrn.year(draft.dtg.value().year());
        }
        if (claimed != null) {
            return claimed.year();
        }
        int stated = draft.claim == null ? draft.year : claimedYear();
        return stated == 0 ? null : Mrn.year(stated);
    }

    /// The post of a banner or a page, as it is meant.
    private String post(String name, Span number) {
        Post meant = DamagedPost.meant(name, draft.from, tables);
        if (meant == null) {
            return MrnReader.post(name, tables);
        }
        draft.diagnostics.add(new Repair(HeadingCode.MRN_NOISE, number, meant.mrnName()));
        return meant.mrnName();
    }

    /// Where there is no date-time group the container's date holds, and a diagnostic says so (JSON
    /// contract, `date`).
    private void dateFromClaim() {
        Claim claim = draft.claim;
        if (draft.dtg != null || draft.date != null || claim == null || claim.created() == null) {
            return;
        }
        draft.date = ClaimedDate.instant(claim);
        if (draft.date != null) {
            Span span = claim.created().span();
            draft.diagnostics.add(
                    new Violation(
                            HeadingCode.HDG_DTG_YEAR,
                            span,
                            "the container, " + claim.created().value()));
        }
    }

    /// Where the text lacks its banner the container's class holds, and a diagnostic says so: to
    /// take such a telegram for unclassified would be the worse guess.
    private void classFromClaim() {
        Located<String> claimed = draft.claim == null ? null : draft.claim.classification();
        if (draft.classification != null || claimed == null) {
            return;
        }
        Classification read = tables.markings().named(claimed.value());
        if (read != null) {
            draft.classification = new Located<>(read, claimed.spans());
            draft.diagnostics.add(
                    new Violation(HeadingCode.CLS_CONTAINER, claimed.span(), claimed.value()));
        }
    }

    /// Where neither text nor container says a class, the positional line does (JANAP 128): its
    /// four letters are the message's. Those of format line 4 are not taken for it: they say which
    /// circuits the telegram may take.
    private void classFromSecurity() {
        Located<String> security = draft.transmission.security();
        if (dialect != Dialect.JANAP128
                || draft.classification != null
                || security == null
                || security.value().length() != POSITIONAL) {
            return;
        }
        String name =
                switch (security.value().charAt(0)) {
                    case 'U', 'E' -> "UNCLASSIFIED";
                    case 'R' -> "RESTRICTED";
                    case 'C' -> "CONFIDENTIAL";
                    case 'S' -> "SECRET";
                    case 'T' -> "TOP SECRET";
                    default -> "";
                };
        Classification read = tables.markings().named(name);
        if (read != null) {
            draft.classification = new Located<>(read, security.spans());
            draft.diagnostics.add(
                    new Violation(
                            HeadingCode.CLS_SECURITY,
                            security.span(),
                            security.value(),
                            read.name()));
        }
    }

    /// The post by the MRN, by FM, by the station (JSON contract, `origin`).
    private void originate() {
        if (draft.origin != null) {
            return;
        }
        Located<Mrn> mrn = draft.mrn;
        Located<String> from = draft.from;
        Located<String> station = draft.transmission.station();
        Post post = mrn == null ? null : tables.posts().named(mrn.value().post());
        post = post == null && from != null ? tables.posts().named(from.value()) : post;
        post =
                post == null && from == null && mrn == null && station != null
                        ? tables.posts().routedTo(station.value())
                        : post;
        if (post != null) {
            String name = PostName.of(post, from == null ? "" : from.value(), tables.posts());
            draft.origin = new Origin(post.mrnName(), name, post.country());
        } else if (mrn != null && dialect != Dialect.JANAP128) {
            // A general message has its title in the place of a post.
            draft.origin = new Origin(mrn.value().post(), null, null);
        }
    }
}
