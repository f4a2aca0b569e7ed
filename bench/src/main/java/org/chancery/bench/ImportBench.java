package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.archive.Archive;
import org.chancery.archive.Original;
import org.chancery.archive.Reader;
import org.chancery.archive.Search;
import org.chancery.archive.Sort;
import org.chancery.format.synthetic.SyntheticTelegrams;

/// Importing and searching against bare Lucene over the same telegrams, in the same run.
///
/// `./chancery bench import [telegrams]`
public final class ImportBench {

    private static final String[][] WORDS = {
        {"treaty"}, {"harbor", "fishery"}, {"negotiation", "border", "minister"}, {"karden"}
    };

    private ImportBench() {}

    public static void main(String[] args) throws Exception {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 5000;
        SyntheticTelegrams synthetic = new SyntheticTelegrams(1);
        List<byte[]> telegrams = new ArrayList<>(count);
        long bytes = 0;
        for (int i = 0; i < count; i++) {
            byte[] telegram = synthetic.at(i).bytes();
            telegrams.add(telegram);
            bytes += telegram.length;
        }
        Path folder = Files.createTempDirectory("chancery-bench");
        try {
            importing(folder, telegrams, bytes / 1e6);
            searching(folder);
        } finally {
            delete(folder);
        }
    }

    private static void importing(Path folder, List<byte[]> telegrams, double megabytes)
            throws IOException {
        // Once for warmth, once for the measure.
        double bare = 0;
        double ours = 0;
        for (int lap = 0; lap < 2; lap++) {
            Path lucene = folder.resolve("lucene" + lap);
            long start = System.nanoTime();
            BareLucene.index(lucene, telegrams);
            bare = (System.nanoTime() - start) / 1e9;
            start = System.nanoTime();
            try (Archive archive = Archive.open(folder.resolve("archive" + lap))) {
                archive.ingest(originals(telegrams), (done, total, name) -> {});
            }
            ours = (System.nanoTime() - start) / 1e9;
        }
        System.out.printf(
                "%d telegrams, %.1f MB, %d processors%n",
                telegrams.size(), megabytes, Runtime.getRuntime().availableProcessors());
        Laps.line("bare Lucene, indexing", bare, megabytes, telegrams.size());
        Laps.line("import", ours, megabytes, telegrams.size());
        Laps.ratio("import : bare Lucene", ours / bare);
        System.out.printf(
                "%-34s %8.2f of the telegrams' bytes%n",
                "size of the archive", size(folder.resolve("archive1")) / (megabytes * 1e6));
    }

    private static List<Original> originals(List<byte[]> telegrams) {
        List<Original> originals = new ArrayList<>();
        for (int i = 0; i < telegrams.size(); i++) {
            byte[] telegram = telegrams.get(i);
            originals.add(new Original(i + ".txt", "text", () -> telegram));
        }
        return originals;
    }

    private static void searching(Path folder) throws Exception {
        try (BareLucene bare = BareLucene.open(folder.resolve("lucene1"));
                Archive archive = Archive.openForReading(folder.resolve("archive1"))) {
            double[] seconds = Laps.seconds(() -> bare(bare), () -> ours(archive));
            System.out.printf("%d queries, the best twenty of each%n", WORDS.length);
            System.out.printf(
                    "%-34s %8.2f ms a query%n",
                    "bare Lucene, hits alone", seconds[0] * 1e3 / WORDS.length);
            System.out.printf(
                    "%-34s %8.2f ms a query%n",
                    "search, with facets and excerpts", seconds[1] * 1e3 / WORDS.length);
            Laps.ratio("search : bare Lucene", seconds[1] / seconds[0]);
        }
    }

    private static long bare(BareLucene lucene) throws IOException {
        long found = 0;
        for (String[] words : WORDS) {
            found += lucene.search(words);
        }
        return found;
    }

    private static long ours(Archive archive) throws IOException {
        long found = 0;
        for (String[] words : WORDS) {
            found +=
                    archive.search(
                                    new Search(String.join(" ", words), Sort.RELEVANCE, 0, 20),
                                    Reader.everything())
                            .total();
        }
        return found;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inner = Files.walk(folder)) {
            for (Path path : inner.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
