package org.chancery.convert.paper;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.chancery.convert.parcel.RefusedException;

/// Reads letters from pictures with Tesseract, where that is installed.
final class Recognition {

    private static final int MOST_SECONDS = 120;

    private static final Pattern STRUCK =
            Pattern.compile("(?<=[0-9 ])@(?=[0-9])|(?<=[0-9])@(?![A-Za-z])");

    private static final Pattern ZULU =
            Pattern.compile(
                    "(?m)(?<![0-9])([0-3][0-9][0-2][0-9][0-5][0-9])2(?= [A-Z]{3} [0-9]{2}\\b)");

    private final Path program;

    private Recognition(Path program) {
        this.program = program;
    }

    /// @throws RefusedException that says what to install
    static Recognition installed() throws RefusedException {
        String path = System.getenv().getOrDefault("PATH", "");
        for (String folder : path.split(File.pathSeparator, -1)) {
            for (String name : new String[] {"tesseract", "tesseract.exe"}) {
                Path program = Path.of(folder.isEmpty() ? "." : folder, name);
                if (Files.isExecutable(program)) {
                    return new Recognition(program);
                }
            }
        }
        throw new RefusedException(
                "is a picture of text: install Tesseract (tesseract-ocr) to have it read");
    }

    /// Typewriters strike through the nought, which is taken for an @; among figures it is none.
    /// And the Z of a date-time group, the commonest letter behind six figures, is taken for a 2.
    static String mended(String recognised) {
        return ZULU.matcher(STRUCK.matcher(recognised).replaceAll("0")).replaceAll("$1Z");
    }

    String read(byte[] picture) throws IOException {
        Path text = Files.createTempFile("chancery", ".txt");
        try {
            Process process =
                    new ProcessBuilder(program.toString(), "stdin", "stdout", "--psm", "6")
                            .redirectOutput(text.toFile())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(picture);
            }
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new RefusedException(
                        "is a picture that Tesseract did not read in %d seconds"
                                .formatted(MOST_SECONDS));
            }
            if (process.exitValue() != 0) {
                throw new RefusedException("is a picture that Tesseract cannot read");
            }
            return mended(Files.readString(text, StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedException("was not read: the work was stopped", e);
        } finally {
            Files.deleteIfExists(text);
        }
    }
}
