package org.chancery.format.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.Diagnostic.Conflict;
import org.chancery.format.diagnostic.Diagnostic.Violation;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.heading.HeadingCode;
import org.chancery.format.section.GeneralMessage;
import org.chancery.format.source.Span;
import org.chancery.format.table.Post;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Addressee;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Precedence;

/// Addressees of format lines 7 to 9 (reference 3.3, 11).
final class AddresseeChecks {

    private final Heading heading;
    private final Tables tables;
    private final List<Diagnostic> found;

    AddresseeChecks(Heading heading, Tables tables, List<Diagnostic> found) {
        this.heading = heading;
        this.tables = tables;
        this.found = found;
    }

    /// @param sections how many there are: a range of serials has one for each
    void check(boolean isWire, int sections) {
        if (heading.toAddressees().isEmpty() && heading.from() != null && !isGeneral()) {
            found.add(new Violation(HeadingCode.HDG_NO_ACTION, heading.from().span()));
        }
        Set<String> seen = new HashSet<>();
        for (List<Located<Addressee>> list :
                List.of(heading.toAddressees(), heading.infoAddressees())) {
            for (Located<Addressee> addressee : list) {
                if (!seen.add(addressee.value().name())) {
                    found.add(
                            new Violation(
                                    HeadingCode.HDG_DUP_ADDRESSEE,
                                    addressee.span(),
                                    addressee.value().name()));
                }
                precedence(addressee);
                routing(addressee);
                range(addressee, sections);
                collective(addressee, isWire);
            }
        }
    }

    /// The title of a general message is its address, too (reference 9.2).
    private boolean isGeneral() {
        return heading.mrn() != null && GeneralMessage.isTitle(heading.mrn().value().post());
    }

    private void precedence(Located<Addressee> addressee) {
        Precedence own = addressee.value().precedence();
        Located<Precedence> action = heading.action();
        if (own != null
                && action != null
                && own.prosign() != action.value().prosign()
                && own.compareTo(action.value()) > 0) {
            found.add(
                    new Conflict(
                            HeadingCode.HDG_PREC_ADDRESSEE,
                            addressee.span(),
                            action.span(),
                            own.word(),
                            action.value().word()));
        }
    }

    private void routing(Located<Addressee> addressee) {
        String indicator = addressee.value().routing();
        if (indicator == null) {
            return;
        }
        String known = tables.routing().name(indicator);
        if (known == null) {
            found.add(new Violation(HeadingCode.HDG_RI, addressee.span(), indicator));
            return;
        }
        // One station serves several offices, so only two posts can disagree.
        Post said = tables.posts().named(addressee.value().name());
        Post listed = tables.posts().named(known);
        boolean isRouted = said != null && indicator.equals(said.routing());
        if (said != null
                && listed != null
                && !isRouted
                && !said.mrnName().equals(listed.mrnName())) {
            found.add(
                    new Violation(
                            HeadingCode.HDG_ADDRESSEE,
                            addressee.span(),
                            addressee.value().name(),
                            indicator,
                            known));
        }
    }

    private void range(Located<Addressee> addressee, int sections) {
        String serial = addressee.value().serial();
        int dash = serial == null ? -1 : serial.indexOf('-');
        if (serial == null
                || dash <= 0
                || dash > 6
                || serial.length() - dash > 7
                || serial.length() == dash + 1) {
            return;
        }
        int first = Integer.parseInt(serial.substring(0, dash).replace("-", "0"));
        int last = Integer.parseInt(serial.substring(dash + 1).replace("-", "0"));
        if (last - first + 1 != sections) {
            Span span = addressee.span();
            found.add(new Violation(HeadingCode.HDG_RANGE, span, serial, "" + sections));
        }
    }

    private void collective(Located<Addressee> addressee, boolean isWire) {
        String name = addressee.value().name();
        if (isWire && name.endsWith(" COLLECTIVE") && tables.collectives().named(name) == null) {
            found.add(new Violation(HeadingCode.HDG_COLLECTIVE, addressee.span(), name));
        }
    }
}
