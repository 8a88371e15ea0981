package org.vacatur.paper;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The one font of all papers, Liberation Sans as PDFBox ships it, so that a paper looks the same on every machine and none of the machine's fonts is
 * needed. It has one weight; what stands out does so by size and place.
 */
public final class PaperFont {
    public static final String FAMILY = "Liberation Sans";

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final TrueTypeFont FONT = read();
    private static final BitSet CHARACTERS = characters();

    private PaperFont() {}

    private static InputStream open() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FILE), FILE);
    }

    static boolean holds(int codePoint) {
        return CHARACTERS.get(codePoint);
    }

    /** Outline of a text, its start at 0/0 and y upward, in units of one letter height. */
    public static GeneralPath outline(String text) {
        synchronized (FONT) {
            try {
                CmapLookup glyphs = FONT.getUnicodeCmapLookup();
                double scale = 1.0 / FONT.getUnitsPerEm();
                GeneralPath outline = new GeneralPath();
                double x = 0;
                for (int codePoint : text.codePoints().toArray()) {
                    int glyph = glyphs.getGlyphId(codePoint);
                    var placed = AffineTransform.getTranslateInstance(x, 0);
                    placed.scale(scale, scale);
                    var shape = FONT.getGlyph().getGlyph(glyph);
                    if (shape != null) {
                        outline.append(shape.getPath().getPathIterator(placed), false);
                    }
                    x += FONT.getAdvanceWidth(glyph) * scale;
                }
                return outline;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Width of a text, in units of one letter height. */
    public static double width(String text) {
        synchronized (FONT) {
            try {
                CmapLookup glyphs = FONT.getUnicodeCmapLookup();
                double width = 0;
                for (int codePoint : text.codePoints().toArray()) {
                    width += FONT.getAdvanceWidth(glyphs.getGlyphId(codePoint));
                }
                return width / FONT.getUnitsPerEm();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A copy of the font for one document, which closes it. */
    static TrueTypeFont read() {
        try (InputStream file = open()) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            // Ligatures are not wanted in what is searched and copied, and looking for them takes most of the time of a
            // page.
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BitSet characters() {
        try {
            CmapLookup glyphs = FONT.getUnicodeCmapLookup();
            BitSet characters = new BitSet();
            for (int codePoint = Character.MIN_CODE_POINT; codePoint <= Character.MAX_VALUE; codePoint++) {
                characters.set(codePoint, glyphs.getGlyphId(codePoint) != 0);
            }
            return characters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
