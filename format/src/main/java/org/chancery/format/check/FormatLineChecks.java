package org.chancery.format.check;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Diagnostic.Conflict;
import org.chancery.format.diagnostic.Diagnostic.Violation;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.heading.HeadingCode;
import org.chancery.format.heading.HeadingReader;
import org.chancery.format.section.Banner;
import org.chancery.format.section.Message;
import org.chancery.format.source.Line;
import org.chancery.format.source.SourceText;
import org.chancery.format.source.Span;
import org.chancery.format.table.Post;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Classification;
import org.chancery.format.telegram.DateTimeGroup;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Mrn;
import org.chancery.format.telegram.Precedence;
import org.chancery.format.telegram.Transmission;
import org.jspecify.annotations.Nullable;

/// Format lines 1 to 6 against each other and against the banner (reference 3.3, 11); addressees
/// have [AddresseeChecks].
final class FormatLineChecks {

    /// What the wire takes (ACP 127(G) 138).
    private static final int LONGEST_LINE = 69;

    private static final Duration FILED_WITHIN = Duration.ofHours(24);

    private final SourceText source;
    private final HeadingReader.Result result;
    private final Heading heading;
    private final Transmission transmission;
    private final Tables tables;
    private final List<Diagnostic> found;

    FormatLineChecks(SourceText source, HeadingReader.Result result, List<Diagnostic> found) {
        this.source = source;
        this.result = result;
        this.heading = result.heading();
        this.transmission = result.transmission();
        this.tables = result.setting().tables();
        this.found = found;
    }

    void check() {
        Message message = result.message();
        if (message == null) {
            return;
        }
        precedence();
        relay();
        filing();
        dateAndNumber();
        security();
        if (!message.isReaddressed()) {
            number(message.banner());
            station();
            originator();
        }
        for (Line line : message.heading()) {
            if (message.isWire() && line.length() > LONGEST_LINE) {
                found.add(
                        new Violation(HeadingCode.HDG_LINE, source.span(line), "" + line.length()));
            }
        }
        new AddresseeChecks(heading, tables, found)
                .check(message.isWire(), message.sections().declared());
    }

    private void precedence() {
        Located<Precedence> action = heading.action();
        Located<Precedence> info = heading.info();
        Located<String> digraph = transmission.digraph();
        if (action == null) {
            return;
        }
        if (info != null && info.value().compareTo(action.value()) > 0) {
            found.add(
                    new Conflict(
                            HeadingCode.HDG_PREC_ORDER,
                            info.span(),
                            action.span(),
                            info.value().word(),
                            action.value().word()));
        }
        char higher =
                info != null && info.value().compareTo(action.value()) > 0
                        ? info.value().prosign()
                        : action.value().prosign();
        if (digraph != null && digraph.value().charAt(0) != higher) {
            found.add(
                    new Conflict(
                            HeadingCode.HDG_PREC_FL2,
                            digraph.span(),
                            action.span(),
                            digraph.value(),
                            "" + higher + higher));
        }
        if (info != null
                && (action.value() == Precedence.FLASH) != (info.value() == Precedence.FLASH)
                && digraph != null) {
            found.add(new Violation(HeadingCode.HDG_FLASH_MIXED, action.span()));
        }
    }

    private void relay() {
        Set<String> seen = new HashSet<>();
        for (Located<String> indicator : transmission.relay()) {
            if (!seen.add(indicator.value())) {
                found.add(
                        new Violation(HeadingCode.HDG_RI_DUP, indicator.span(), indicator.value()));
            }
        }
    }

    /// FL3 against the banner: serial and section.
    private void number(@Nullable Banner banner) {
        Located<String> serial = transmission.serial();
        Span number = banner == null ? null : banner.number();
        if (serial == null || banner == null || number == null) {
            return;
        }
        Post sender =
                transmission.station() == null
                        ? null
                        : tables.posts().routedTo(transmission.station().value());
        Post own =
                heading.mrn() == null ? null : tables.posts().named(heading.mrn().value().post());
        if (sender != null && (own == null || !own.mrnName().equals(sender.mrnName()))) {
            // Sent through another station, which has a count of its own.
            return;
        }
        int sent = digits(serial.value());
        boolean isState = own != null && own.mrnName().equals("STATE");
        // The Department's stations have a count of their own only for four digits of the serial.
        boolean same = sent == banner.serial() || isState && sent == banner.serial() % 10000;
        if (!same) {
            found.add(
                    new Conflict(
                            HeadingCode.HDG_SERIAL,
                            serial.span(),
                            number,
                            serial.value(),
                            "" + banner.serial()));
        }
    }

    private static int digits(String text) {
        int number = 0;
        for (int i = 0; i < Math.min(8, text.length()) && Character.isDigit(text.charAt(i)); i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private void station() {
        Located<String> station = transmission.station();
        Located<String> from = heading.from();
        Post post = from == null ? null : tables.posts().named(from.value());
        if (station != null
                && from != null
                && post != null
                && post.routing() != null
                && !post.routing().equals(station.value())) {
            found.add(
                    new Conflict(
                            HeadingCode.HDG_STATION,
                            station.span(),
                            from.span(),
                            station.value(),
                            from.value(),
                            post.routing()));
        }
    }

    /// `3090345` or `05/0345Z` (ACP 127(G) 115).
    private void filing() {
        Located<String> filed = transmission.filed();
        if (filed == null) {
            return;
        }
        String value =
                filed.value().endsWith("Z")
                        ? filed.value().substring(0, filed.value().length() - 1)
                        : filed.value();
        int slash = value.indexOf('/');
        String day =
                slash > 0
                        ? value.substring(0, slash)
                        : value.length() == 7 ? value.substring(0, 3) : "";
        String time =
                slash > 0
                        ? value.substring(slash + 1)
                        : value.length() == 7 ? value.substring(3) : "";
        boolean wellFormed = time.length() == 4 && isNumber(day) && isNumber(time);
        int days = wellFormed ? Integer.parseInt(day) : 0;
        int hour = wellFormed ? Integer.parseInt(time) / 100 : 99;
        int minute = wellFormed ? Integer.parseInt(time) % 100 : 99;
        if (days == 0 || days > (slash > 0 ? 31 : 366) || hour > 23 || minute > 59) {
            found.add(new Violation(HeadingCode.HDG_FILED, filed.span(), filed.value()));
            return;
        }
        Located<DateTimeGroup> dtg = heading.dtg();
        if (dtg != null && slash < 0) {
            apart(filed, dtg, days, hour, minute);
        }
    }

    private static boolean isNumber(String digits) {
        return !digits.isEmpty()
                && digits.length() < 5
                && digits.chars().allMatch(Character::isDigit);
    }

    /// The Julian day of 31 December may stand beside a date-time group of January (reference
    /// 14.7).
    private void apart(
            Located<String> filed, Located<DateTimeGroup> dtg, int day, int hour, int minute) {
        Duration nearest = Duration.ofDays(1000);
        for (int year = dtg.value().year() - 1; year <= dtg.value().year() + 1; year++) {
            LocalDateTime moment = LocalDateTime.of(year, 1, 1, hour, minute).plusDays(day - 1);
            Duration apart =
                    Duration.between(dtg.value().instant(), moment.toInstant(ZoneOffset.UTC));
            nearest = apart.abs().compareTo(nearest.abs()) < 0 ? apart : nearest;
        }
        if (nearest.abs().compareTo(FILED_WITHIN) > 0) {
            String said =
                    nearest.toDays() == 0
                            ? nearest.toHours() + " hours"
                            : nearest.toDays() + " days";
            found.add(new Conflict(HeadingCode.HDG_DTG_FILED, filed.span(), dtg.span(), said));
        }
    }

    private void dateAndNumber() {
        Located<DateTimeGroup> dtg = heading.dtg();
        Located<Mrn> mrn = heading.mrn();
        if (dtg != null && mrn != null && dtg.value().year() != mrn.value().fullYear()) {
            found.add(
                    new Conflict(
                            HeadingCode.HDG_DTG_MRN,
                            dtg.span(),
                            mrn.span(),
                            "" + dtg.value().year(),
                            "" + mrn.value().fullYear()));
        }
    }

    /// FL4: five letters of one kind, not below the banner (ACP 127(G) 124, 203).
    private void security() {
        Located<String> security = transmission.security();
        Located<Classification> banner = heading.classification();
        if (security == null) {
            return;
        }
        String letters = security.value();
        char first = letters.charAt(0);
        int same = 0;
        while (same < letters.length() && letters.charAt(same) == first) {
            same++;
        }
        boolean isPositional = letters.length() == 4 && same == 4 && transmission.clear() == null;
        // The last two may be a release code.
        boolean isWhole =
                letters.length() == 5 && same >= 3 && (same == 5 || same == 3) || isPositional;
        if (!isWhole) {
            found.add(new Violation(HeadingCode.HDG_SECURITY_MIXED, security.span(), letters));
        }
        if (banner == null) {
            return;
        }
        if (banner.value().isClassified() && rank(first) < banner.value().rank()) {
            found.add(
                    new Conflict(
                            HeadingCode.HDG_SECURITY,
                            security.span(),
                            banner.span(),
                            letters,
                            banner.value().name()));
        }
        if (Boolean.TRUE.equals(transmission.clear()) && banner.value().isClassified()) {
            found.add(new Conflict(HeadingCode.HDG_ZNR_CLASSIFIED, security.span(), banner.span()));
        }
    }

    private static int rank(char letter) {
        return switch (letter) {
            case 'U' -> 0;
            case 'E', 'R' -> 1;
            case 'C' -> 2;
            case 'S' -> 3;
            default -> 4;
        };
    }

    private void originator() {
        Located<String> from = heading.from();
        Located<Mrn> mrn = heading.mrn();
        if (from == null || mrn == null) {
            return;
        }
        Post sender = tables.posts().named(from.value());
        Post numbered = tables.posts().named(mrn.value().post());
        if (sender != null && numbered != null && !sender.mrnName().equals(numbered.mrnName())) {
            found.add(
                    new Conflict(
                            HeadingCode.HDG_FROM,
                            from.span(),
                            mrn.span(),
                            from.value(),
                            numbered.mrnName()));
        }
    }
}
