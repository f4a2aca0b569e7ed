package org.chancery.format.write;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.telegram.Addressee;
import org.chancery.format.telegram.DateTimeGroup;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Precedence;
import org.chancery.format.telegram.Transmission;
import org.jspecify.annotations.Nullable;

/// Format lines 1 to 11, and 13 to 16 (ACP 127(G), Annex B; reference 3).
///
/// @param sectioned whether format line 3 says which section this is
record FormatLines(Heading heading, Transmission transmission, boolean sectioned) {

    private static final int CYCLE = 10_000;
    private static final int SERIAL = 4;

    /// The lines above the text of a section.
    ///
    /// @param section its number, 1 and up
    /// @param before how many sections were written before it
    List<String> above(int section, int before) {
        List<String> lines = new ArrayList<>();
        start(lines, before);
        if (isPositional()) {
            lines.add(positional());
        } else {
            route(lines);
            station(lines, section);
        }
        security(lines);
        dateTimeGroup(lines);
        if (heading.from() != null) {
            lines.add("FM " + heading.from().value());
        }
        addressees("TO", heading.toAddressees(), lines);
        addressees("INFO", heading.infoAddressees(), lines);
        addressees("XMT", heading.exempted(), lines);
        if (!lines.isEmpty()) {
            lines.add("BT");
        }
        return lines;
    }

    /// The lines below it: format line 14 is not used on tape (ACP 127(G) 214).
    List<String> below() {
        List<String> lines = new ArrayList<>();
        lines.add("BT");
        if (transmission.endSerial() != null) {
            lines.add("#" + transmission.endSerial().value());
        }
        lines.add("");
        lines.add("");
        lines.add("NNNN");
        return lines;
    }

    /// Format line 1. The channel counts each section.
    private void start(List<String> lines, int before) {
        if (transmission.channels().isEmpty()) {
            return;
        }
        StringBuilder line = new StringBuilder("VZCZC");
        transmission.channels().forEach(channel -> line.append(counted(channel.value(), before)));
        lines.add(line.toString());
    }

    /// `XRO9485` of the first section is `XRO9486` of the second.
    private static String counted(String channel, int before) {
        int figures = channel.length();
        while (figures > 0 && isFigure(channel.charAt(figures - 1))) {
            figures--;
        }
        int width = channel.length() - figures;
        if (before == 0 || width < 3 || width > 4) {
            return channel;
        }
        int number = (Integer.parseInt(channel.substring(figures)) + before) % CYCLE;
        return channel.substring(0, figures) + padded(number, width);
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    /// With zeros in front.
    static String padded(int number, int width) {
        String figures = Integer.toString(number);
        return "0".repeat(Math.max(0, width - figures.length())) + figures;
    }

    /// Format line 2, wrapped between indicators.
    private void route(List<String> lines) {
        if (transmission.digraph() == null && transmission.relay().isEmpty()) {
            return;
        }
        StringBuilder line = new StringBuilder();
        if (transmission.digraph() != null) {
            line.append(transmission.digraph().value());
        }
        for (Located<String> indicator : transmission.relay()) {
            if (line.length() + 1 + indicator.value().length() > Style.LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(indicator.value());
        }
        lines.add(line.toString());
    }

    /// Whether the message came with the one line that JANAP 128 makes of format lines 2 to 4.
    private boolean isPositional() {
        return transmission.clear() == null
                && transmission.digraph() == null
                && transmission.security() != null
                && transmission.station() != null
                && transmission.serial() != null
                && transmission.serial().value().length() == SERIAL
                && transmission.filed() != null;
    }

    /// `RTTUZYUW RUENAAA0000 3131530-UUUU--RUCRNAD`: the model does not keep media and content
    /// code, so they are those of narrative on teletype (reference 9.2).
    private String positional() {
        String letters = value(transmission.security());
        char precedence = heading.action() == null ? 'R' : heading.action().value().prosign();
        StringBuilder line = new StringBuilder();
        line.append(precedence).append("TT").append(letters.charAt(0)).append("ZYUW ");
        line.append(value(transmission.station())).append(value(transmission.serial()));
        line.append(' ').append(value(transmission.filed())).append('-').append(letters);
        String dash = "--";
        for (Located<String> indicator : transmission.relay()) {
            line.append(dash).append(indicator.value());
            dash = " ";
        }
        return line.append('.').toString();
    }

    private static String value(@Nullable Located<String> located) {
        return located == null ? "" : located.value();
    }

    /// Format line 3.
    private void station(List<String> lines, int section) {
        if (transmission.station() == null) {
            return;
        }
        StringBuilder line = new StringBuilder("DE ").append(transmission.station().value());
        if (transmission.serial() != null) {
            line.append(" #").append(transmission.serial().value());
            line.append(sectioned ? "/" + padded(section, 2) : "");
        }
        if (transmission.filed() != null) {
            line.append(' ').append(transmission.filed().value());
        }
        lines.add(line.toString());
    }

    /// Format line 4.
    private void security(List<String> lines) {
        if (transmission.security() == null || isPositional()) {
            return;
        }
        boolean clear = Boolean.TRUE.equals(transmission.clear());
        StringBuilder line = new StringBuilder(clear ? "ZNR " : "ZNY ");
        line.append(transmission.security().value());
        signals(line);
        lines.add(line.toString());
    }

    private void signals(StringBuilder line) {
        transmission.signals().forEach(signal -> line.append(' ').append(signal.value()));
    }

    /// Format line 5; signals follow it where there is no format line 4.
    private void dateTimeGroup(List<String> lines) {
        DateTimeGroup dtg = heading.dtg() == null ? null : heading.dtg().value();
        if (dtg == null) {
            return;
        }
        StringBuilder line = new StringBuilder();
        prosign(heading.action(), line);
        prosign(heading.info(), line);
        line.append(dtg.wire());
        if (transmission.security() == null || isPositional()) {
            signals(line);
        }
        lines.add(line.toString());
    }

    private static void prosign(@Nullable Located<Precedence> precedence, StringBuilder line) {
        if (precedence != null) {
            line.append(precedence.value().prosign()).append(' ');
        }
    }

    /// Format lines 7 to 9: the word stands on the first line only.
    private static void addressees(
            String word, List<Located<Addressee>> addressees, List<String> lines) {
        for (int i = 0; i < addressees.size(); i++) {
            String address = address(addressees.get(i).value());
            lines.add(i == 0 ? word + " " + address : address);
        }
    }

    private static String address(Addressee addressee) {
        StringBuilder line = new StringBuilder();
        if (addressee.delivered()) {
            line.append("ZEN/");
        } else if (addressee.routing() != null) {
            line.append(addressee.routing()).append('/');
        }
        line.append(addressee.name());
        if (addressee.precedence() != null) {
            line.append(' ').append(addressee.precedence().word());
        }
        if (addressee.serial() != null) {
            line.append(' ').append(addressee.serial());
        }
        return line.toString();
    }
}
