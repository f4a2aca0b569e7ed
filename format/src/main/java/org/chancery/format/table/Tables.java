package org.chancery.format.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The lists in force, each read from its file at first use. Immutable to its users and safe for threads.
public final class Tables {

    private static final Tables STANDARD = new Tables(Map.of());

    private final Map<String, byte[]> own;
    private final List<TableTrouble> troubles = new ArrayList<>();
    private volatile @Nullable TagTable tags;
    private volatile @Nullable PostTable posts;
    private volatile @Nullable RoutingTable routing;
    private volatile @Nullable CaptionTable captions;
    private volatile @Nullable MarkingTable markings;
    private volatile @Nullable SignalTable signals;
    private volatile @Nullable CollectiveTable collectives;
    private volatile @Nullable DeclassificationTable declassification;

    private Tables(Map<String, byte[]> own) {
        this.own = own;
    }

    /// Ours alone.
    public static Tables standard() {
        return STANDARD;
    }

    /// These, with a site's own table in place of one.
    ///
    /// @param file its name among ours: `posts.csv`
    /// @param csv  UTF-8, with the same columns
    /// @throws IllegalArgumentException if we have no table of that name
    public Tables with(String file, byte[] csv) {
        if (Tables.class.getResource(file) == null) {
            throw new IllegalArgumentException("no table is called \"" + file + "\"");
        }
        Map<String, byte[]> files = new HashMap<>(own);
        files.put(file, csv.clone());
        return new Tables(Map.copyOf(files));
    }

    /// What is wrong with a site's own tables, of those that have been used so far.
    public List<TableTrouble> diagnostics() {
        synchronized (troubles) {
            return List.copyOf(troubles);
        }
    }

    public TagTable tags() {
        TagTable table = tags;
        if (table == null) {
            table = new TagTable(csv("tags.csv", "tag", "kind", "meaning", "lists"), csv("country-tags.csv", "tag", "kind", "meaning", "list", "iso"));
            tags = table;
        }
        return table;
    }

    public PostTable posts() {
        PostTable table = posts;
        if (table == null) {
            table = new PostTable(csv("posts.csv", "mrn_name", "display_name", "kind"), csv("post-aliases.csv", "alias", "mrn_name"));
            posts = table;
        }
        return table;
    }

    public RoutingTable routing() {
        RoutingTable table = routing;
        if (table == null) {
            table = new RoutingTable(csv("routing-indicators.csv", "indicator", "name"), csv("collectives.csv", "routing_indicator", "name"));
            routing = table;
        }
        return table;
    }

    public CaptionTable captions() {
        CaptionTable table = captions;
        if (table == null) {
            table = new CaptionTable(csv("captions.csv", "caption", "kind", "meaning", "excludes"));
            captions = table;
        }
        return table;
    }

    public MarkingTable markings() {
        MarkingTable table = markings;
        if (table == null) {
            table = new MarkingTable(csv("classification-markings.csv", "written", "letters", "normal", "rank", "portion"));
            markings = table;
        }
        return table;
    }

    public SignalTable signals() {
        SignalTable table = signals;
        if (table == null) {
            table = new SignalTable(csv("operating-signals.csv", "signal", "meaning"));
            signals = table;
        }
        return table;
    }

    public CollectiveTable collectives() {
        CollectiveTable table = collectives;
        if (table == null) {
            table = new CollectiveTable(csv("collectives.csv", "routing_indicator", "name", "members"));
            collectives = table;
        }
        return table;
    }

    public DeclassificationTable declassification() {
        DeclassificationTable table = declassification;
        if (table == null) {
            table = new DeclassificationTable(csv("declassification-codes.csv", "order", "in_force_from", "in_force_to", "written", "meaning"));
            declassification = table;
        }
        return table;
    }

    private Csv csv(String file, String... columns) {
        byte[] bytes = own.get(file);
        List<TableTrouble> found = new ArrayList<>();
        Csv csv = Csv.read(file, bytes != null ? bytes : resource(file), List.of(columns), found);
        synchronized (troubles) {
            troubles.addAll(found);
        }
        return csv;
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
