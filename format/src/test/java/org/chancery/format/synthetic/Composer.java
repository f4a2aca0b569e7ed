package org.chancery.format.synthetic;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Writes one synthetic telegram: chooses what it says, then sets it in one of four forms.
final class Composer {

    private static final String[][] POSTS = {
        {"ASTANA", "AMEMBASSY ASTANA", "RUEHTA", "Embassy Astana"},
        {"VALLETTA", "AMEMBASSY VALLETTA", "RUEHVT", "Embassy Valletta"},
        {"TUNIS", "AMEMBASSY TUNIS", "RUEHTU", "Embassy Tunis"},
        {"NICOSIA", "AMEMBASSY NICOSIA", "RUEHNC", "Embassy Nicosia"},
        {"ROME", "AMEMBASSY ROME", "RUEHRO", "Embassy Rome"},
        {"ATHENS", "AMEMBASSY ATHENS", "RUEHTH", "Embassy Athens"},
        {"ANKARA", "AMEMBASSY ANKARA", "RUEHAK", "Embassy Ankara"},
        {"SEOUL", "AMEMBASSY SEOUL", "RUEHUL", "Embassy Seoul"},
        {"BEIJING", "AMEMBASSY BEIJING", "RUEHBJ", "Embassy Beijing"},
        {"TOKYO", "AMEMBASSY TOKYO", "RUEHKO", "Embassy Tokyo"}
    };

    private static final String[] TAGS = {
        "PGOV", "PREL", "PINR", "MARR", "ECON", "EFIS", "EAGR", "ETRD", "SENV", "PHUM", "SNAR",
        "ENRG", "CH", "RS", "AF", "MT", "TS"
    };
    private static final String[] CAPTIONS = {"SIPDIS", "NODIS", "EXDIS", "NOFORN"};
    private static final String[] PRECEDENCES = {"ROUTINE", "PRIORITY", "IMMEDIATE"};

    /// So many that of a million telegrams hardly three in a hundred bear the number of another.
    private static final int SERIALS = 99_000;

    private static final DateTimeFormatter WIRE =
            DateTimeFormatter.ofPattern("ddHHmm'Z' MMM yy", Locale.ROOT);

    private final RandomGenerator random;
    private final LocalDateTime time;
    private final String[] post;
    private final int serial;

    /// What fits between the number sign and the section: the last four figures.
    private final int station;

    private final int rank;
    private final int precedence;
    private final String subject;
    private final List<String> captions = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<String> addressees = new ArrayList<>();
    private final List<String> references = new ArrayList<>();
    private final List<String> referenceLines = new ArrayList<>();
    private final List<String> portions = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final String signature;
    private final int sections;
    private final boolean old;

    Composer(RandomGenerator random) {
        this.random = random;
        this.old = random.nextInt(5) == 0;
        int year = old ? 1974 + random.nextInt(5) : 1998 + random.nextInt(12);
        this.time =
                LocalDateTime.of(
                        year,
                        1 + random.nextInt(12),
                        1 + random.nextInt(28),
                        random.nextInt(24),
                        1 + random.nextInt(59));
        this.post = POSTS[random.nextInt(POSTS.length)];
        this.serial = 600 + random.nextInt(SERIALS);
        this.station = serial % 10_000;
        this.rank = new int[] {0, 0, 2, 2, 2, 3}[random.nextInt(6)];
        this.precedence = random.nextInt(3);
        this.subject = Prose.subject(random);
        this.signature = Prose.surname(random);
        chooseFields();
        double size = Math.exp(random.nextGaussian() * 0.8 + 1.9);
        int count = Math.clamp((long) size, 2, 60);
        for (int i = 0; i < count; i++) {
            portions.add(old ? "" : rank == 0 ? "U" : i % 4 == 3 ? "U" : letter());
            paragraphs.add(Prose.paragraph(random, 2 + random.nextInt(5)));
        }
        this.sections = !old && count > 12 ? 2 + count / 24 : 1;
    }

    private void chooseFields() {
        if (!old && rank < 3) {
            captions.add("SIPDIS");
        } else if (random.nextBoolean()) {
            captions.add(CAPTIONS[1 + random.nextInt(2)]);
        }
        int first = random.nextInt(6);
        for (int i = 0; i < 3 + random.nextInt(4); i++) {
            String tag = TAGS[(first + i * 5) % TAGS.length];
            if (!tags.contains(tag)) {
                tags.add(tag);
            }
        }
        if (tags.stream().noneMatch(tag -> tag.length() == 4)) {
            tags.addFirst("PREL");
        }
        addressees.add(
                "RUEHC|SECSTATE WASHDC|"
                        + PRECEDENCES[precedence]
                        + "|"
                        + (1000 + random.nextInt(8000)));
        for (String[] other : POSTS) {
            if (!other[0].equals(post[0]) && random.nextInt(3) == 0) {
                addressees.add(
                        other[2]
                                + "|"
                                + other[1]
                                + "|"
                                + PRECEDENCES[precedence]
                                + "|"
                                + (1000 + random.nextInt(8000)));
            }
        }
        int citations = random.nextInt(4);
        for (int i = 0; i < citations; i++) {
            String[] other =
                    POSTS[(random.nextInt(POSTS.length - 1) + 1 + index(post)) % POSTS.length];
            int number = 1 + random.nextInt(500);
            String year = "%02d".formatted(time.getYear() % 100);
            references.add(year + other[0] + number);
            referenceLines.add((char) ('A' + i) + ". " + year + " " + other[0] + " " + number);
        }
    }

    private static int index(String[] wanted) {
        for (int i = 0; i < POSTS.length; i++) {
            if (POSTS[i][0].equals(wanted[0])) {
                return i;
            }
        }
        return 0;
    }

    private String letter() {
        return rank == 3 ? "S" : "C";
    }

    private String classification() {
        return rank == 0 ? "UNCLASSIFIED" : rank == 2 ? "CONFIDENTIAL" : "SECRET";
    }

    SyntheticTelegram compose(Set<Damage> damage) {
        String form = old ? "1970s" : random.nextInt(4) == 0 ? "page" : "wire";
        boolean isLabelled = !old && time.getYear() >= 2009 && sections == 1;
        form = isLabelled && random.nextInt(3) == 0 ? "smart" : form;
        String text =
                switch (form) {
                    case "1970s" -> seventies(damage);
                    case "smart" -> labelled();
                    case "page" -> page() + wire(damage, true);
                    default -> wire(damage, false);
                };
        Meant meant =
                new Meant(
                        "%02d%s%d".formatted(time.getYear() % 100, post[0], serial),
                        WIRE.format(time).toUpperCase(Locale.ROOT),
                        classification(),
                        captions,
                        post[1],
                        form.equals("wire") || form.equals("page")
                                ? addressees
                                : addressees.stream().map(Composer::nameOnly).toList(),
                        tags,
                        subject,
                        references,
                        portions,
                        signature,
                        sections);
        return new SyntheticTelegram(form, damaged(text, damage), meant, damage);
    }

    private static String nameOnly(String addressee) {
        return addressee.split("\\|", -1)[1];
    }

    private static String damaged(String text, Set<Damage> damage) {
        String changed = text;
        if (damage.contains(Damage.TRAILING_BLANKS)) {
            changed = changed.replace("\n", "  \n");
        }
        if (damage.contains(Damage.CARRIAGE_RETURNS)) {
            changed = changed.replace("\n", "\r\n");
        }
        return changed;
    }

    private String page() {
        return "Identifier\nCreated\nClassification\nOrigin\n%02d%s%d\n%s\n%s\n%s\nCable title:  \n\n%s\n\nTags:  %s \n"
                .formatted(
                        time.getYear() % 100,
                        post[0],
                        serial,
                        time.format(
                                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)),
                        classification(),
                        post[3],
                        subject,
                        String.join(" ", tags));
    }

    private String wire(Set<Damage> damage, boolean isPage) {
        StringBuilder out = new StringBuilder();
        int perSection = (paragraphs.size() + sections - 1) / sections;
        for (int section = 1; section <= sections; section++) {
            boolean whole = section == 1 || !isPage;
            if (whole) {
                heading(out, section);
            } else {
                out.append(
                        "\n%s %08d %03d OF %03d\n\n".formatted(post[0], serial, section, sections));
            }
            if (whole) {
                String fields = fields(section, damage);
                out.append(fields);
                if (section == 1 && damage.contains(Damage.DOUBLED_HEADING)) {
                    out.append(fields);
                }
            }
            for (int i = (section - 1) * perSection;
                    i < Math.min(paragraphs.size(), section * perSection);
                    i++) {
                paragraph(out, i, damage);
            }
            if (section == sections) {
                out.append(signature).append('\n');
            }
            boolean cut = isPage || section == sections && damage.contains(Damage.LOST_ENDING);
            if (!cut) {
                out.append("BT\n#%04d\n\n\n\nNNNN\n".formatted(station));
            }
        }
        return out.toString();
    }

    private void heading(StringBuilder out, int section) {
        String prosign = String.valueOf("RPO".charAt(precedence));
        out.append("VZCZCXRO%04d\n".formatted(station));
        out.append(prosign).append(prosign);
        for (String addressee : addressees) {
            out.append(' ').append(addressee, 0, addressee.indexOf('|'));
        }
        out.append("\nDE %s #%04d".formatted(post[2], station));
        out.append(sections > 1 ? "/%02d".formatted(section) : "");
        out.append(
                " %03d%02d%02d\n".formatted(time.getDayOfYear(), time.getHour(), time.getMinute()));
        String letters = rank == 0 ? "UUUUU" : rank == 2 ? "CCCCC" : "SSSSS";
        out.append(rank == 0 ? "ZNR " : "ZNY ").append(letters).append(" ZZH\n");
        out.append(prosign)
                .append(' ')
                .append(WIRE.format(time).toUpperCase(Locale.ROOT))
                .append('\n');
        out.append("FM ").append(post[1]).append('\n');
        for (int i = 0; i < addressees.size(); i++) {
            String[] parts = addressees.get(i).split("\\|", -1);
            out.append(i == 0 ? "TO " : i == 1 ? "INFO " : "");
            out.append(parts[0])
                    .append('/')
                    .append(parts[1])
                    .append(' ')
                    .append(parts[2])
                    .append(' ')
                    .append(parts[3])
                    .append('\n');
        }
        out.append("BT\n");
    }

    private String banner(int section) {
        String written = rank == 0 ? "UNCLAS" : String.join(" ", classification().split(""));
        return written
                + (sections > 1 ? " SECTION %02d OF %02d".formatted(section, sections) : "")
                + " %s %06d\n".formatted(post[0], serial);
    }

    private String fields(int section, Set<Damage> damage) {
        boolean small = damage.contains(Damage.SMALL_LABELS);
        StringBuilder out = new StringBuilder(banner(section)).append('\n');
        captions.forEach(caption -> out.append(caption).append('\n'));
        out.append(captions.isEmpty() ? "" : "\n");
        int until = time.getYear() + 10;
        out.append("E.O. 12958: ")
                .append(
                        rank == 0
                                ? "N/A"
                                : "DECL: %02d/%02d/%d"
                                        .formatted(
                                                time.getMonthValue(), time.getDayOfMonth(), until))
                .append('\n');
        out.append(small ? "Tags: " : damage.contains(Damage.LOST_COLON) ? "TAGS " : "TAGS: ")
                .append(String.join(" ", tags))
                .append('\n');
        out.append(Prose.wrapped((small ? "Subject: " : "SUBJECT: ") + subject, 60)).append("\n\n");
        references(out, small);
        if (rank > 0) {
            out.append("Classified By: Ambassador ").append(signature).append(" for reasons ");
            out.append(time.getYear() < 2003 ? "1.5 (b) and (d)" : "1.4 (b) and (d)")
                    .append("\n\n");
        }
        return out.toString();
    }

    private void references(StringBuilder out, boolean small) {
        for (int i = 0; i < referenceLines.size(); i++) {
            out.append(i == 0 ? small ? "Ref: " : "REF: " : "     ")
                    .append(referenceLines.get(i))
                    .append('\n');
        }
        out.append(referenceLines.isEmpty() ? "" : "\n");
    }

    private void paragraph(StringBuilder out, int index, Set<Damage> damage) {
        String mark = portions.get(index).isEmpty() ? "" : "(" + portions.get(index) + ") ";
        String text =
                Prose.wrapped("%d. %s%s".formatted(index + 1, mark, paragraphs.get(index)), 64);
        int fold = text.indexOf('\n');
        if (index == 1
                && fold > 0
                && damage.contains(Damage.BLANK_LINE)
                && Character.isLowerCase(text.charAt(fold + 1))) {
            text = text.substring(0, fold) + "\n" + text.substring(fold);
        }
        out.append(old ? text.toUpperCase(Locale.ROOT) : text).append("\n\n");
    }

    private String seventies(Set<Damage> damage) {
        StringBuilder out = new StringBuilder();
        String clear = rank == 0 ? "UNCLASSIFIED" : classification();
        out.append(
                "PAGE 01  %s %05d  %02d%02d%02dZ\n\n"
                        .formatted(
                                post[0].substring(0, Math.min(6, post[0].length())),
                                serial,
                                time.getDayOfMonth(),
                                time.getHour(),
                                time.getMinute()));
        out.append(
                "61\nACTION EUR-12\n\nINFO  OCT-01 ISO-00 SS-15 L-03  /031 W\n                        --------------------- 053129\n");
        out.append(
                "%s %s\nFM %s\n"
                        .formatted(
                                "RPO".charAt(precedence),
                                WIRE.format(time).toUpperCase(Locale.ROOT),
                                post[1]));
        for (int i = 0; i < addressees.size(); i++) {
            String[] parts = addressees.get(i).split("\\|", -1);
            out.append(i == 0 ? "TO " : i == 1 ? "INFO " : "")
                    .append(parts[1])
                    .append(i == 0 ? " " + parts[3] : "")
                    .append('\n');
        }
        out.append('\n').append(banner(1)).append('\n');
        captions.forEach(caption -> out.append(caption).append('\n'));
        out.append("\nE.O. 11652: ").append(rank == 0 ? "N/A" : "GDS").append('\n');
        out.append("TAGS: ").append(String.join(", ", tags)).append('\n');
        out.append(Prose.wrapped("SUBJECT: " + subject, 60)).append("\n\n");
        references(out, false);
        for (int i = 0; i < paragraphs.size(); i++) {
            paragraph(out, i, damage);
            if (i == 5) {
                out.append(clear)
                        .append('\n')
                        .append(clear)
                        .append(
                                "\n\nPAGE 02  %s %05d  %02d%02d%02dZ\n\n"
                                        .formatted(
                                                post[0].substring(0, Math.min(6, post[0].length())),
                                                serial,
                                                time.getDayOfMonth(),
                                                time.getHour(),
                                                time.getMinute()));
            }
        }
        out.append(signature).append("\n\n").append(clear).append("\n\nNNNN\n");
        return out.toString();
    }

    private String labelled() {
        StringBuilder out = new StringBuilder(classification()).append("\n\n");
        out.append("MRN: %02d %s %d\n".formatted(time.getYear() % 100, post[0], serial));
        out.append("Date/DTG: ")
                .append(time.format(DateTimeFormatter.ofPattern("MMM dd, yyyy", Locale.ENGLISH)))
                .append(" / ");
        out.append(WIRE.format(time).toUpperCase(Locale.ROOT))
                .append("\nFrom: ")
                .append(post[1])
                .append('\n');
        out.append("Action: WASHDC, SECSTATE ")
                .append(PRECEDENCES[precedence])
                .append("\nE.O.: 12958\nTAGS: ");
        out.append(String.join(", ", tags)).append('\n');
        out.append(captions.isEmpty() ? "" : "Captions: " + String.join(", ", captions) + "\n");
        for (int i = 0; i < referenceLines.size(); i++) {
            out.append(i == 0 ? "Reference: " : "").append(referenceLines.get(i)).append('\n');
        }
        out.append("Subject: ").append(subject).append("\n\n");
        for (int i = 0; i < paragraphs.size(); i++) {
            out.append(
                    "%d. %s%s\n\n"
                            .formatted(
                                    i + 1,
                                    portions.get(i).isEmpty() ? "" : "(" + portions.get(i) + ") ",
                                    paragraphs.get(i)));
        }
        out.append("Signature: ")
                .append(signature)
                .append("\n\nDrafted By: ")
                .append(post[0])
                .append(": Someone\nInfo: ");
        List<String> info = new ArrayList<>();
        for (int i = 1; i < addressees.size(); i++) {
            String[] parts = addressees.get(i).split("\\|", -1);
            String[] words = parts[1].split(" ", 2);
            info.add(words[1] + ", " + words[0] + " " + parts[2]);
        }
        return out.append(String.join("; ", info))
                .append("\n\n")
                .append(classification())
                .append('\n')
                .toString();
    }
}
