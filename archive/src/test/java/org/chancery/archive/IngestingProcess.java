package org.chancery.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// An ingest in a process of its own, which tests kill, starve of disk, or find in their way.
///
/// Prints `open` when it has the archive, and a line of what it has kept after each batch.
final class IngestingProcess {

    private IngestingProcess() {}

    /// With an archive's folder and how many telegrams to bring in.
    public static void main(String[] args) throws IOException {
        try (Archive archive = Archive.open(Path.of(args[0]))) {
            System.out.println("open");
            try {
                archive.ingest(
                        pile(Integer.parseInt(args[1])),
                        (done, total, name) -> System.out.println(done));
                System.out.println("done");
            } finally {
                // Who serves an archive goes on reading it when an import fails.
                archive.search(new Search("", Sort.OLDEST, 0, 0), Reader.everything());
            }
        } catch (IOException e) {
            System.out.println("failed: " + e.getMessage());
        }
    }

    static List<Original> pile(int size) {
        return IntStream.rangeClosed(1, size).mapToObj(IngestingProcess::original).toList();
    }

    /// Written when it is read, so that a pile takes no memory.
    private static Original original(int serial) {
        return new Original(
                "08VALLETTA" + serial + ".txt",
                "text",
                () -> Wire.of("VALLETTA", serial).saying(text(serial)).bytes());
    }

    /// Words that do not repeat, so that they take room on the disk.
    private static String text(int serial) {
        Random random = new Random(serial);
        StringBuilder text = new StringBuilder("1. (C) ");
        for (int line = 0; line < 30; line++) {
            for (int word = 0; word < 8; word++) {
                text.append(Long.toString(random.nextLong(Integer.MAX_VALUE), 36)).append(' ');
            }
            text.append('\n');
        }
        return text.toString().strip();
    }

    /// Starts one.
    ///
    /// @param said a file for what it prints: a pipe's end is lost when a process is killed
    /// @param before what stands before the call of Java, such as a shell's limits
    static Process start(Path archive, int size, Path said, String... before) throws IOException {
        List<String> command = new ArrayList<>(List.of(before));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Lives for seconds, so that to compile thoroughly does not pay.
        command.addAll(
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx256m"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(
                List.of(
                        IngestingProcess.class.getName(),
                        archive.toString(),
                        String.valueOf(size)));
        // What engines say of themselves goes elsewhere.
        return new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(said.resolveSibling(said.getFileName() + ".log").toFile())
                .start();
    }
}
