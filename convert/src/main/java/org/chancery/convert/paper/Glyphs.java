package org.chancery.convert.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// Which characters the fonts that we set in have: Latin, Greek and Cyrillic of all kinds. Others
/// are shown by their code points, so that nothing is lost without a word.
final class Glyphs {

    private final CmapLookup serif;
    private final CmapLookup sans;
    private final CmapLookup mono;

    private Glyphs(CmapLookup serif, CmapLookup sans, CmapLookup mono) {
        this.serif = serif;
        this.sans = sans;
        this.mono = mono;
    }

    static Glyphs standard() {
        return new Glyphs(
                lookup("SourceSerifPro-Regular.ttf"),
                lookup("SourceSansPro-Regular.ttf"),
                lookup("SourceCodePro-Regular.ttf"));
    }

    /// In each of the fonts: who sets a text does not ask where it will stand.
    boolean has(int codePoint) {
        return codePoint < 0x7F && codePoint >= ' '
                || serif.getGlyphId(codePoint) > 0
                        && sans.getGlyphId(codePoint) > 0
                        && mono.getGlyphId(codePoint) > 0;
    }

    private static CmapLookup lookup(String font) {
        try (InputStream in = Typeface.open(font);
                TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            return read.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
