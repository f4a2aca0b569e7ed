package org.chancery.convert.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/// The fonts that telegrams are set in: Adobe's Source family, under the SIL Open Font License.
enum Typeface {
    SERIF("Sheet Serif", 400, "SourceSerifPro-Regular.ttf"),
    SERIF_BOLD("Sheet Serif", 600, "SourceSerifPro-Semibold.ttf"),
    SANS("Sheet Sans", 400, "SourceSansPro-Regular.ttf"),
    SANS_BOLD("Sheet Sans", 600, "SourceSansPro-Semibold.ttf"),
    MONO("Sheet Mono", 400, "SourceCodePro-Regular.ttf");

    // The directory of a TrueType file (OpenType, "Organization of an OpenType font").
    private static final int NUMBER_OF_TABLES = 4;
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final int GSUB = 'G' << 24 | 'S' << 16 | 'U' << 8 | 'B';
    private static final int UNKNOWN = '_' << 24 | 'S' << 16 | 'U' << 8 | 'B';

    private final String family;
    private final int weight;
    private final String file;

    Typeface(String family, int weight, String file) {
        this.family = family;
        this.weight = weight;
        this.file = file;
    }

    /// As the style sheet names it.
    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    /// The font without its table of ligatures: one that stands for several letters has no
    /// character of its own, so that words with it could not be found or copied, and PDF/A and
    /// PDF/UA ask for a character behind every glyph (ISO 19005-2, 6.2.11.7.2).
    InputStream open() {
        try (InputStream in = open(file)) {
            byte[] font = in.readAllBytes();
            ByteBuffer directory = ByteBuffer.wrap(font);
            int tables = directory.getShort(NUMBER_OF_TABLES);
            for (int i = 0; i < tables; i++) {
                int entry = DIRECTORY + i * ENTRY;
                if (directory.getInt(entry) == GSUB) {
                    directory.putInt(entry, UNKNOWN);
                }
            }
            return new ByteArrayInputStream(font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open(String file) throws IOException {
        InputStream font = Typeface.class.getResourceAsStream(file);
        if (font == null) {
            throw new IOException("no font " + file);
        }
        return font;
    }
}
