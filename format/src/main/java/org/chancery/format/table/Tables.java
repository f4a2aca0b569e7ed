package org.chancery.format.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// The lists in force, each read from its file at first use. Immutable to its users and safe for
/// threads.
///
/// ```
/// Tables.standard().posts().named("AMEMBASSY ASTANA").displayName();                 // Embassy Astana
/// Tables own = Tables.standard().with("tags.csv", Files.readAllBytes(path));         // a site's own list in place of ours
/// own.diagnostics();                                                                 // tags.csv:7: no kind of tag is called "sbject"
/// ```
public final class Tables {

    private static final List<String> FILES =
            List.of(
                    "captions.csv",
                    "classification-markings.csv",
                    "collectives.csv",
                    "country-tags.csv",
                    "declassification-codes.csv",
                    "declassification-rules.csv",
                    "executive-orders.csv",
                    "labels.csv",
                    "operating-signals.csv",
                    "portion-marks.csv",
                    "post-aliases.csv",
                    "posts.csv",
                    "precedences.csv",
                    "regions.csv",
                    "routing-indicators.csv",
                    "tags.csv",
                    "titles.csv");

    private static final Tables STANDARD = new Tables(Map.of());

    private final Map<String, byte[]> own;
    private final List<TableTrouble> troubles = new CopyOnWriteArrayList<>();
    private volatile @Nullable TagTable tags;
    private volatile @Nullable PostTable posts;
    private volatile @Nullable RoutingTable routing;
    private volatile @Nullable CaptionTable captions;
    private volatile @Nullable MarkingTable markings;
    private volatile @Nullable PrecedenceTable precedences;
    private volatile @Nullable SignalTable signals;
    private volatile @Nullable CollectiveTable collectives;
    private volatile @Nullable DeclassificationTable declassification;
    private volatile @Nullable LabelTable labels;
    private volatile @Nullable TitleTable titles;
    private volatile @Nullable RegionTable regions;

    private Tables(Map<String, byte[]> own) {
        this.own = own;
    }

    /// Ours alone.
    public static Tables standard() {
        return STANDARD;
    }

    /// Names of the tables' files, sorted: what a site may put its own in place of.
    public static List<String> files() {
        return FILES;
    }

    /// These, with a site's own table in place of one. All tables are read at once, so that
    /// [#diagnostics()] knows of every trouble.
    ///
    /// @param file its name among ours: `posts.csv`
    /// @param csv UTF-8, with the same columns
    /// @throws IllegalArgumentException if we have no table of that name
    public Tables with(String file, byte[] csv) {
        if (!FILES.contains(file)) {
            throw new IllegalArgumentException(
                    "no table is called \"" + file + "\"; there are " + String.join(", ", FILES));
        }
        Map<String, byte[]> files = new HashMap<>(own);
        files.put(file, csv.clone());
        Tables tables = new Tables(Map.copyOf(files));
        tables.readAll();
        return tables;
    }

    /// What is wrong with a site's own tables; a row counts as far as it can be read.
    public List<TableTrouble> diagnostics() {
        return troubles.stream().filter(trouble -> own.containsKey(trouble.file())).toList();
    }

    private void readAll() {
        tags();
        posts().posts();
        routing();
        captions();
        markings();
        precedences();
        signals();
        collectives();
        declassification();
        labels();
        titles();
        regions();
    }

    /// Parts of the world, as the Department's bureaus divide it.
    public RegionTable regions() {
        RegionTable table = regions;
        return table != null ? table : readRegions();
    }

    private synchronized RegionTable readRegions() {
        RegionTable table = regions;
        if (table == null) {
            table = new RegionTable(csv("regions.csv", "region", "name", "places"));
            regions = table;
        }
        return table;
    }

    /// Titles before names.
    public TitleTable titles() {
        TitleTable table = titles;
        return table != null ? table : readTitles();
    }

    private synchronized TitleTable readTitles() {
        TitleTable table = titles;
        if (table == null) {
            table = new TitleTable(csv("titles.csv", "words", "kind"));
            titles = table;
        }
        return table;
    }

    /// Index terms.
    public TagTable tags() {
        TagTable table = tags;
        return table != null ? table : readTags();
    }

    private synchronized TagTable readTags() {
        TagTable table = tags;
        if (table == null) {
            table =
                    new TagTable(
                            csv("tags.csv", "tag", "kind", "meaning", "lists"),
                            csv("country-tags.csv", "tag", "kind", "meaning", "list", "iso"));
            tags = table;
        }
        return table;
    }

    /// Posts and their names.
    public PostTable posts() {
        PostTable table = posts;
        return table != null ? table : readPosts();
    }

    private synchronized PostTable readPosts() {
        PostTable table = posts;
        if (table == null) {
            table =
                    new PostTable(
                            csv("posts.csv", "mrn_name", "display_name", "kind"),
                            csv("post-aliases.csv", "alias", "mrn_name", "kind"));
            posts = table;
        }
        return table;
    }

    /// Addresses of stations.
    public RoutingTable routing() {
        RoutingTable table = routing;
        return table != null ? table : readRouting();
    }

    private synchronized RoutingTable readRouting() {
        RoutingTable table = routing;
        if (table == null) {
            table =
                    new RoutingTable(
                            csv("routing-indicators.csv", "indicator", "name"),
                            csv("collectives.csv", "routing_indicator", "name"));
            routing = table;
        }
        return table;
    }

    /// Instructions that limit or steer readership.
    public CaptionTable captions() {
        CaptionTable table = captions;
        return table != null ? table : readCaptions();
    }

    private synchronized CaptionTable readCaptions() {
        CaptionTable table = captions;
        if (table == null) {
            table = new CaptionTable(csv("captions.csv", "caption", "kind", "meaning", "excludes"));
            captions = table;
        }
        return table;
    }

    /// Classes and portion marks.
    public MarkingTable markings() {
        MarkingTable table = markings;
        return table != null ? table : readMarkings();
    }

    private synchronized MarkingTable readMarkings() {
        MarkingTable table = markings;
        if (table == null) {
            table =
                    new MarkingTable(
                            csv(
                                    "classification-markings.csv",
                                    "written",
                                    "letters",
                                    "normal",
                                    "rank"),
                            csv("portion-marks.csv", "mark", "kind", "normal", "rank", "meaning"));
            markings = table;
        }
        return table;
    }

    /// How soon.
    public PrecedenceTable precedences() {
        PrecedenceTable table = precedences;
        return table != null ? table : readPrecedences();
    }

    private synchronized PrecedenceTable readPrecedences() {
        PrecedenceTable table = precedences;
        if (table == null) {
            table = new PrecedenceTable(csv("precedences.csv", "name", "note"));
            precedences = table;
        }
        return table;
    }

    /// The operators' language.
    public SignalTable signals() {
        SignalTable table = signals;
        return table != null ? table : readSignals();
    }

    private synchronized SignalTable readSignals() {
        SignalTable table = signals;
        if (table == null) {
            table = new SignalTable(csv("operating-signals.csv", "signal", "meaning"));
            signals = table;
        }
        return table;
    }

    /// One address for a list.
    public CollectiveTable collectives() {
        CollectiveTable table = collectives;
        return table != null ? table : readCollectives();
    }

    private synchronized CollectiveTable readCollectives() {
        CollectiveTable table = collectives;
        if (table == null) {
            table =
                    new CollectiveTable(
                            csv("collectives.csv", "routing_indicator", "name", "members"));
            collectives = table;
        }
        return table;
    }

    /// Executive orders and their codes.
    public DeclassificationTable declassification() {
        DeclassificationTable table = declassification;
        return table != null ? table : readDeclassification();
    }

    private synchronized DeclassificationTable readDeclassification() {
        DeclassificationTable table = declassification;
        if (table == null) {
            table =
                    new DeclassificationTable(
                            csv(
                                    "executive-orders.csv",
                                    "order",
                                    "in_force_from",
                                    "in_force_to",
                                    "amends"),
                            csv("declassification-codes.csv", "order", "written", "meaning"),
                            csv(
                                    "declassification-rules.csv",
                                    "order",
                                    "code",
                                    "class",
                                    "effect",
                                    "years",
                                    "counted",
                                    "note",
                                    "source"));
            declassification = table;
        }
        return table;
    }

    /// Words that name what follows them.
    public LabelTable labels() {
        LabelTable table = labels;
        return table != null ? table : readLabels();
    }

    private synchronized LabelTable readLabels() {
        LabelTable table = labels;
        if (table == null) {
            table = new LabelTable(csv("labels.csv", "label", "kind", "meaning"));
            labels = table;
        }
        return table;
    }

    private Csv csv(String file, String... columns) {
        byte[] bytes = own.get(file);
        return Csv.read(
                file, bytes != null ? bytes : resource(file), bytes != null, troubles, columns);
    }

    private static byte[] resource(String file) {
        try (InputStream in = Tables.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the table " + file + " is missing from the jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + file, e);
        }
    }
}
