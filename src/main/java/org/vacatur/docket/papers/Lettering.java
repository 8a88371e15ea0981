package org.vacatur.docket.papers;

import java.awt.geom.PathIterator;
import java.util.Locale;
import org.vacatur.paper.Markup;
import org.vacatur.paper.PaperFont;

/** How a chart writes its words: as text, or as outlines of the papers' own font where a page must not depend on the fonts of a machine. */
enum Lettering {
    TEXT {
        @Override
        void write(Markup svg, String text, double x, double y, double size, Anchor anchor) {
            svg.element(
                    "text",
                    text,
                    "x",
                    number(x),
                    "y",
                    number(y),
                    "font-size",
                    number(size),
                    "text-anchor",
                    anchor.name().toLowerCase(Locale.ROOT));
        }
    },
    OUTLINES {
        @Override
        void write(Markup svg, String text, double x, double y, double size, Anchor anchor) {
            double start = x - anchor.share * size * PaperFont.width(text);
            svg.empty("path", "d", path(text, start, y, size), "fill", "#000000");
        }
    };

    enum Anchor {
        START(0),
        MIDDLE(0.5),
        END(1);

        private final double share;

        Anchor(double share) {
            this.share = share;
        }
    }

    abstract void write(Markup svg, String text, double x, double y, double size, Anchor anchor);

    static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String path(String text, double x, double y, double size) {
        StringBuilder path = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator it = PaperFont.outline(text).getPathIterator(null); !it.isDone(); it.next()) {
            int points = switch (it.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> step(path, 'M', 1);
                case PathIterator.SEG_LINETO -> step(path, 'L', 1);
                case PathIterator.SEG_QUADTO -> step(path, 'Q', 2);
                case PathIterator.SEG_CUBICTO -> step(path, 'C', 3);
                default -> step(path, 'Z', 0);
            };
            for (int i = 0; i < points; i++) {
                path.append(number(x + at[2 * i] * size))
                        .append(' ')
                        .append(number(y - at[2 * i + 1] * size))
                        .append(' ');
            }
        }
        return path.toString();
    }

    private static int step(StringBuilder path, char command, int points) {
        path.append(command);
        return points;
    }
}
