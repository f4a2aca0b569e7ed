package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.chancery.archive.Archive;
import org.chancery.archive.Original;

/// The whole import of telegrams (read, parse, keep, catalogue, index) against bare Lucene, which
/// indexes what there is to read in them with as many threads, turn about in one process.
///
/// `./chancery bench import [telegrams] [laps]`
public final class ImportBench {

    private ImportBench() {}

    public static void main(String[] args) throws Exception {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 5000;
        int laps = args.length > 1 ? Integer.parseInt(args[1]) : 2;
        try (Corpus corpus = Corpus.of(count)) {
            System.out.printf(
                    Locale.ROOT,
                    "%d telegrams, %.1f MB, %.1f MB of them to read; %d processors%n",
                    count,
                    corpus.telegrams().megabytes(),
                    corpus.texts().megabytes(),
                    Runtime.getRuntime().availableProcessors());
            // Once for warmth, then for the measure; the best lap of each tells.
            for (int lap = 0; lap <= laps; lap++) {
                System.out.println(lap == 0 ? "warming up" : "lap " + lap);
                lap(corpus);
            }
        }
    }

    private static void lap(Corpus corpus) throws Exception {
        Path lucene = corpus.folder().resolve("lucene");
        Path archive = corpus.folder().resolve("archive");
        Effort english = Effort.of(() -> bare(lucene, corpus, new EnglishAnalyzer()));
        line("bare Lucene, EnglishAnalyzer", english, corpus, lucene);
        Effort standard = Effort.of(() -> bare(lucene, corpus, new StandardAnalyzer()));
        line("bare Lucene, StandardAnalyzer", standard, corpus, lucene);
        Effort ours = Effort.of(() -> archive(archive, corpus.originals(corpus.count())));
        line("import", ours, corpus, archive);
        ratio("import : EnglishAnalyzer", ours, english);
        ratio("import : StandardAnalyzer", ours, standard);
    }

    static void archive(Path folder, Iterable<Original> originals) throws IOException {
        try (Archive archive = Archive.open(folder)) {
            archive.ingest(originals, (done, total, name) -> {});
        }
    }

    private static void bare(Path folder, Corpus corpus, Analyzer analyzer) throws IOException {
        BareLucene.index(folder, corpus.texts(), analyzer);
    }

    private static void line(String what, Effort effort, Corpus corpus, Path made)
            throws IOException {
        System.out.printf(
                Locale.ROOT,
                "%-30s %8.2f s %8.2f s of processors %7.1f MB/s %8.0f telegrams/s, size %.2f of the telegrams%n",
                what,
                effort.seconds(),
                effort.processor(),
                corpus.telegrams().megabytes() / effort.seconds(),
                corpus.count() / effort.seconds(),
                Corpus.size(made) / 1e6 / corpus.telegrams().megabytes());
        Corpus.delete(made);
    }

    private static void ratio(String what, Effort ours, Effort bare) {
        System.out.printf(
                Locale.ROOT,
                "%-30s %8.2f by the clock, %.2f of processors%n",
                what,
                ours.seconds() / bare.seconds(),
                ours.processor() / bare.processor());
    }
}
