package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A scan of all telegrams, each a file: ripgrep where there is one, else grep.
final class FileScan {

    private static final int IN_FOLDER = 1000;

    private final List<String> command;
    private final Path folder;

    private FileScan(List<String> command, Path folder) {
        this.command = command;
        this.folder = folder;
    }

    static FileScan over(Corpus corpus) throws IOException {
        Path folder = corpus.folder().resolve("files");
        for (int i = 0; i < corpus.count(); i++) {
            Path in = folder.resolve(String.valueOf(i / IN_FOLDER));
            if (i % IN_FOLDER == 0) {
                Files.createDirectories(in);
            }
            Files.write(in.resolve(i + ".txt"), corpus.telegrams().bytes(i));
        }
        boolean hasRipgrep = runs(List.of("rg", "--version"));
        return new FileScan(
                hasRipgrep
                        ? List.of("rg", "-F", "-i", "-c")
                        : List.of("grep", "-F", "-i", "-r", "-c"),
                folder);
    }

    String program() {
        return String.join(" ", command);
    }

    /// The best of three, by the clock; the first warms the files.
    double millis(String letters) throws IOException {
        List<String> whole = new ArrayList<>(command);
        whole.add(letters);
        whole.add(folder.toString());
        double best = Double.MAX_VALUE;
        for (int lap = 0; lap < 3; lap++) {
            long start = System.nanoTime();
            if (!runs(whole)) {
                return Double.NaN;
            }
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
        }
        return best;
    }

    private static boolean runs(List<String> command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", "C");
        try {
            return builder.start().waitFor() <= 1;
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
