package org.chancery.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.archive.Archive;
import org.chancery.archive.Reader;
import org.chancery.archive.Search;
import org.chancery.archive.SearchResult;
import org.chancery.archive.Sort;

/// An archive of many telegrams under a small heap: how its import grows, how its searches compare
/// with bare Lucene on the same index, how soon a new process answers; beside it, over the same
/// telegrams, SQLite's FTS5 and a scan of files.
///
/// `./chancery bench scale [telegrams]`
public final class ScaleBench {

    private ScaleBench() {}

    public static void main(String[] args) throws Exception {
        if (args.length == 3 && args[0].equals("first")) {
            first(Path.of(args[1]), args[2]);
            return;
        }
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        try (Corpus corpus = Corpus.of(count)) {
            System.out.printf(
                    Locale.ROOT,
                    "%,d telegrams, %.1f MB, %.1f MB of them to read; %d processors, heap at most %d MB, load %.1f%n",
                    count,
                    corpus.telegrams().megabytes(),
                    corpus.texts().megabytes(),
                    Runtime.getRuntime().availableProcessors(),
                    Runtime.getRuntime().maxMemory() >> 20,
                    Machine.load());
            Path archive = imports(corpus);
            searches(archive);
            starts(archive);
            beside(corpus);
            System.out.printf(Locale.ROOT, "load at the end %.1f%n", Machine.load());
        }
    }

    private static Path imports(Corpus corpus) throws Exception {
        int tenth = Math.max(1, corpus.count() / 10);
        Path warm = corpus.folder().resolve("warm");
        ImportBench.archive(warm, corpus.originals(tenth));
        Corpus.delete(warm);
        Path small = corpus.folder().resolve("small");
        Effort ofTenth = Effort.of(() -> ImportBench.archive(small, corpus.originals(tenth)));
        Corpus.delete(small);
        Path archive = corpus.folder().resolve("archive");
        Effort all =
                Effort.of(() -> ImportBench.archive(archive, corpus.originals(corpus.count())));
        System.out.printf(Locale.ROOT, "%nimport%n");
        line("a tenth of them", tenth, ofTenth);
        line("all of them", corpus.count(), all);
        double more = (double) corpus.count() / tenth;
        System.out.printf(
                Locale.ROOT,
                "%.1f times the telegrams: %.1f times the clock, %.1f times the processors; archive of %.2f the size of the telegrams%n",
                more,
                all.seconds() / ofTenth.seconds(),
                all.processor() / ofTenth.processor(),
                Corpus.size(archive) / 1e6 / corpus.telegrams().megabytes());
        return archive;
    }

    private static void line(String what, int count, Effort effort) {
        System.out.printf(
                Locale.ROOT,
                "%-28s %8.1f s %8.1f s of processors %8.0f telegrams/s%n",
                what,
                effort.seconds(),
                effort.processor(),
                count / effort.seconds());
    }

    /// Turn about, in the thread that measures.
    private static void searches(Path folder) throws Exception {
        System.out.printf(Locale.ROOT, "%nsearch, in milliseconds of processor time%n");
        System.out.printf(
                Locale.ROOT,
                "%-30s %9s | %8s %8s | %8s %8s | %6s %6s | %8s | %8s %8s %6s | %8s%n",
                "",
                "hits",
                "ours p50",
                "p99",
                "bare p50",
                "p99",
                "p50",
                "p99",
                "total",
                "facets",
                "count",
                "",
                "whole");
        Reader reader = Reader.everything();
        try (Archive archive = Archive.openForReading(folder);
                BareSearch bare = new BareSearch(folder.resolve("index"))) {
            for (Asked asked : Asked.LIST) {
                Search whole = new Search(asked.query(), Sort.RELEVANCE, 0, 10);
                Search hits = whole.withoutCounts();
                Search total = whole.withoutValues();
                Search counts = new Search(asked.query(), Sort.RELEVANCE, 0, 0);
                SearchResult[] found = new SearchResult[1];
                Times.Row row =
                        Times.of(
                                () -> archive.search(hits, reader),
                                () -> bare.hits(asked),
                                () -> found[0] = archive.search(total, reader),
                                () -> archive.search(counts, reader),
                                () -> bare.count(asked),
                                () -> archive.search(whole, reader));
                System.out.printf(
                        Locale.ROOT,
                        "%-30s %,9d | %8.2f %8.2f | %8.2f %8.2f | %6.2f %6.2f | %8.2f | %8.2f %8.2f %6.2f | %8.2f%n",
                        asked.query().isEmpty() ? "(everything)" : asked.query(),
                        found[0].total(),
                        row.middle(0),
                        row.high(0),
                        row.middle(1),
                        row.high(1),
                        row.middle(0) / row.middle(1),
                        row.high(0) / row.high(1),
                        row.middle(2),
                        row.middle(3),
                        row.middle(4),
                        row.middle(3) / row.middle(4),
                        row.middle(5));
                if (asked.isByDate()) {
                    Times.Row any = Times.of(() -> bare.anyHits(asked));
                    System.out.printf(
                            Locale.ROOT,
                            "%-40s | %17s | %8.2f %8.2f%n",
                            "  in no order",
                            "",
                            any.middle(0),
                            any.high(0));
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "ours: ten hits with cards and excerpts; bare: ten hits in the same order, by weight or date, and their texts; total: ours, and how many fit;%n");
        System.out.printf(
                Locale.ROOT,
                "facets: ours without hits; count: a plain count of the same doc values; whole: ours with both%n");
    }

    /// A process of its own, from its start to its end.
    private static void starts(Path archive) throws Exception {
        System.out.printf(
                Locale.ROOT, "%ncold start to the first answer, each in a process of its own: ");
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            long begin = System.nanoTime();
            Process process =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-Xmx512m",
                                    "--enable-native-access=ALL-UNNAMED",
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    ScaleBench.class.getName(),
                                    "first",
                                    archive.toString(),
                                    Asked.LIST.getFirst().query())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("no answer");
            }
            seconds.add((System.nanoTime() - begin) / 1e9);
        }
        seconds.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%.2f s at best, %.2f s in the middle of five (clock)%n",
                seconds.getFirst(),
                seconds.get(2));
    }

    private static void first(Path folder, String query) throws Exception {
        try (Archive archive = Archive.openForReading(folder)) {
            System.out.println(
                    archive.search(new Search(query, Sort.RELEVANCE, 0, 10), Reader.everything())
                            .total());
        }
    }

    private static void beside(Corpus corpus) throws Exception {
        Path database = corpus.folder().resolve("fts.sqlite");
        try (FtsTable fts = new FtsTable(database)) {
            Effort made = Effort.of(() -> fts.fill(corpus.texts()));
            System.out.printf(Locale.ROOT, "%nSQLite FTS5 over the same reading text%n");
            line("made", corpus.count(), made);
            for (Asked asked : Asked.LIST) {
                String query = asked.fts();
                if (query != null) {
                    Times.Row row = Times.of(() -> fts.best(query));
                    System.out.printf(
                            Locale.ROOT,
                            "%-30s %8.2f p50 %8.2f p99, ten hits and how many there are%n",
                            asked.query(),
                            row.middle(0),
                            row.high(0));
                }
            }
        }
        FileScan scan = FileScan.over(corpus);
        System.out.printf(
                Locale.ROOT, "%n%s over the same telegrams as files, warm%n", scan.program());
        for (Asked asked : Asked.LIST) {
            if (asked.letters() != null) {
                System.out.printf(
                        Locale.ROOT,
                        "%-30s %8.0f ms by the clock%n",
                        asked.query(),
                        scan.millis(asked.letters()));
            }
        }
    }
}
