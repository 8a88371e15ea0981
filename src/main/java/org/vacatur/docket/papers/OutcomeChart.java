package org.vacatur.docket.papers;

import static org.vacatur.docket.papers.Lettering.number;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.Ledger.Charges;
import org.vacatur.docket.Ledger.Counted;
import org.vacatur.docket.papers.Lettering.Anchor;
import org.vacatur.facts.District;
import org.vacatur.paper.Markup;

/**
 * The outcome of charges by district as a chart: one bar for each district, as long as it has charges, in pieces by outcome. The SVG stands alone: no script,
 * no style sheet, nothing from elsewhere; its description says all its numbers.
 */
public final class OutcomeChart {
    private static final String TITLE = "Charges by outcome in each district.";
    private static final int WIDTH = 720;
    private static final int LABEL = 130;
    private static final int BAR = 500;
    private static final int ROW = 26;
    private static final int THICK = 18;
    private static final int LEGEND_ROW = 16;
    private static final int LEGEND_COLUMNS = 4;
    private static final int LETTERS = 11;
    private static final double NARROWEST = 1.5;
    private static final double ROOM_FOR_A_KEY = 11;

    private OutcomeChart() {}

    /** The chart as SVG 1.1. The same ledger gives the same text. */
    public static String svg(Ledger ledger) {
        return draw(ledger, Lettering.TEXT, "role", "img", "aria-labelledby", "outcome-title outcome-description")
                .toString();
    }

    /** The chart for a page: without fonts of the machine, and with its text alternative where a PDF looks for it. */
    static Markup figure(Ledger ledger) {
        return draw(ledger, Lettering.OUTLINES, "alt", TITLE + " " + description(ledger));
    }

    /** What the chart shows, in words and numbers. */
    static String description(Ledger ledger) {
        return new TreeMap<>(ledger.districts())
                .entrySet().stream().map(OutcomeChart::inWords).collect(Collectors.joining(" "));
    }

    private static Markup draw(Ledger ledger, Lettering lettering, String... attributes) {
        var districts = new TreeMap<>(ledger.districts());
        int legend = LEGEND_ROW * ((Series.values().length + LEGEND_COLUMNS - 1) / LEGEND_COLUMNS) + 10;
        int height = legend + ROW * districts.size() + 4;
        Markup svg = new Markup();
        svg.open("svg", all(attributes, height));
        svg.element("title", TITLE, "id", "outcome-title");
        svg.element("desc", description(ledger), "id", "outcome-description");
        legend(svg, lettering);
        long most = districts.values().stream()
                .mapToLong(it -> it.charges().sum())
                .max()
                .orElse(0);
        double y = legend;
        for (var district : districts.entrySet()) {
            lettering.write(svg, Words.of(district.getKey()), LABEL - 8, y + 13, LETTERS, Anchor.END);
            bar(svg, lettering, district.getValue().charges(), most, y);
            y += ROW;
        }
        return svg.close();
    }

    private static void bar(Markup svg, Lettering lettering, Charges charges, long most, double y) {
        double x = LABEL;
        for (Series series : Series.values()) {
            long count = series.count(charges);
            if (count > 0) {
                double width = Math.max(NARROWEST, (double) BAR * count / most);
                box(svg, series, x, y, width, THICK);
                if (width >= ROOM_FOR_A_KEY) {
                    lettering.write(svg, series.key(), x + width / 2, y + 13, LETTERS, Anchor.MIDDLE);
                }
                x += width;
            }
        }
        lettering.write(svg, Words.count(charges.sum()), x + 5, y + 13, LETTERS, Anchor.START);
    }

    private static void legend(Markup svg, Lettering lettering) {
        for (Series series : Series.values()) {
            double x = 4 + (double) (series.ordinal() % LEGEND_COLUMNS) * (WIDTH - 4) / LEGEND_COLUMNS;
            double y = (double) (series.ordinal() / LEGEND_COLUMNS) * LEGEND_ROW;
            box(svg, series, x, y + 1, 14, 13);
            lettering.write(svg, series.key(), x + 7, y + 12, LETTERS, Anchor.MIDDLE);
            lettering.write(svg, series.title(), x + 19, y + 12, LETTERS, Anchor.START);
        }
    }

    private static void box(Markup svg, Series series, double x, double y, double width, double height) {
        svg.empty(
                "rect",
                "x",
                number(x),
                "y",
                number(y),
                "width",
                number(width),
                "height",
                number(height),
                "fill",
                series.colour(),
                "stroke",
                "#000000",
                "stroke-width",
                "0.5");
    }

    private static String inWords(Map.Entry<District, Counted> district) {
        Charges charges = district.getValue().charges();
        return Words.of(district.getKey()) + ": " + Words.count(charges.sum(), "charge", "charges") + ", of these "
                + Arrays.stream(Series.values())
                        .map(it -> Words.lowerCase(it.title()) + " " + Words.count(it.count(charges)))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private static String[] all(String[] attributes, int height) {
        String[] own = {
            "xmlns",
            "http://www.w3.org/2000/svg",
            "version",
            "1.1",
            "width",
            Integer.toString(WIDTH),
            "height",
            Integer.toString(height),
            "viewBox",
            "0 0 " + WIDTH + " " + height,
            "font-family",
            "Liberation Sans, Arial, Helvetica, sans-serif"
        };
        String[] all = Arrays.copyOf(own, own.length + attributes.length);
        System.arraycopy(attributes, 0, all, own.length, attributes.length);
        return all;
    }
}
