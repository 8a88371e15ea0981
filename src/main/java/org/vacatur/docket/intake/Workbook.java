package org.vacatur.docket.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the sheets of a workbook (SpreadsheetML) share.
 *
 * @param parts its parts
 * @param sheets its sheets, in order
 * @param texts texts that cells refer to by number
 * @param dateStyles for each style of a cell, whether it shows a number as a date
 * @param since1904 whether days count from 1904
 */
record Workbook(
        WorkbookParts parts, List<SheetPart> sheets, List<String> texts, List<Boolean> dateStyles, boolean since1904) {
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final long SMALL = 16L << 20;
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\\\.|\\[(?!h|m|s)[^\\]]*]");

    /**
     * A sheet.
     *
     * @param name as people see it
     * @param part name of its part
     * @param hidden whether people do not see it
     */
    record SheetPart(String name, String part, boolean hidden) {}

    static Workbook read(WorkbookParts parts, IntakeLimits limits) throws IOException {
        Map<String, String> targets = targets(parts);
        List<SheetPart> sheets = new ArrayList<>();
        boolean since1904 = false;
        try (var part = parts.required("xl/workbook.xml", SMALL)) {
            while (part.xml().getEventType() != javax.xml.stream.XMLStreamConstants.END_DOCUMENT) {
                int event = parts.next(part);
                if (part.starts(event, "workbookPr")) {
                    since1904 = yes(part.attribute("date1904"));
                } else if (part.starts(event, "sheet")) {
                    String id = part.xml().getAttributeValue(RELATIONSHIPS, "id");
                    id = id == null ? part.xml().getAttributeValue(STRICT_RELATIONSHIPS, "id") : id;
                    String target = targets.get(String.valueOf(id));
                    if (target != null) {
                        String state = String.valueOf(part.attribute("state"));
                        sheets.add(
                                new SheetPart(String.valueOf(part.attribute("name")), target, state.contains("idden")));
                    }
                }
            }
        }
        return new Workbook(parts, sheets, texts(parts, limits), dateStyles(parts), since1904);
    }

    /** Reads a text until its element ends; of more characters than a cell can have only so many that the rest is noticed. */
    static String text(WorkbookParts parts, WorkbookParts.Part part, String element, int most) {
        StringBuilder text = new StringBuilder();
        boolean spoken = false;
        boolean shown = !element.equals("si") && !element.equals("is");
        for (int event = parts.next(part); !part.ends(event, element); event = parts.next(part)) {
            // how a text is spoken (rPh) is no part of it
            spoken = part.starts(event, "rPh") || (spoken && !part.ends(event, "rPh"));
            if (part.starts(event, "t") || part.ends(event, "t")) {
                shown = part.starts(event, "t");
            } else if (part.text(event) && shown && !spoken && text.length() <= most) {
                text.append(part.xml().getText());
            }
        }
        return unescaped(text.toString());
    }

    private static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(each ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(each.group(1), 16))))
                : text;
    }

    private static Map<String, String> targets(WorkbookParts parts) throws IOException {
        Map<String, String> targets = new HashMap<>();
        try (var part = parts.required("xl/_rels/workbook.xml.rels", SMALL)) {
            while (part.xml().getEventType() != javax.xml.stream.XMLStreamConstants.END_DOCUMENT) {
                int event = parts.next(part);
                if (part.starts(event, "Relationship") && !"External".equals(part.attribute("TargetMode"))) {
                    String target = String.valueOf(part.attribute("Target"));
                    targets.put(
                            String.valueOf(part.attribute("Id")),
                            target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
        }
        return targets;
    }

    private static List<String> texts(WorkbookParts parts, IntakeLimits limits) throws IOException {
        List<String> texts = new ArrayList<>();
        try (var part = parts.part("xl/sharedStrings.xml", limits.sharedTextBytes())) {
            while (part != null && part.xml().getEventType() != javax.xml.stream.XMLStreamConstants.END_DOCUMENT) {
                if (part.starts(parts.next(part), "si")) {
                    texts.add(text(parts, part, "si", limits.cellLength()));
                }
            }
        }
        return texts;
    }

    private static List<Boolean> dateStyles(WorkbookParts parts) throws IOException {
        Map<Integer, Boolean> own = new HashMap<>();
        List<Boolean> styles = new ArrayList<>();
        boolean inCells = false;
        try (var part = parts.part("xl/styles.xml", SMALL)) {
            while (part != null && part.xml().getEventType() != javax.xml.stream.XMLStreamConstants.END_DOCUMENT) {
                int event = parts.next(part);
                inCells = part.starts(event, "cellXfs") || (inCells && !part.ends(event, "cellXfs"));
                if (part.starts(event, "numFmt")) {
                    own.put(number(part.attribute("numFmtId")), date(String.valueOf(part.attribute("formatCode"))));
                } else if (inCells && part.starts(event, "xf")) {
                    int format = number(part.attribute("numFmtId"));
                    styles.add(own.getOrDefault(format, date(format)));
                }
            }
        }
        return styles;
    }

    /** The built-in formats that show dates or times (ECMA-376, part 1, 18.8.30). */
    private static boolean date(int format) {
        return (format >= 14 && format <= 22)
                || (format >= 27 && format <= 36)
                || (format >= 45 && format <= 47)
                || (format >= 50 && format <= 58);
    }

    private static boolean date(String format) {
        String shown = NOT_SHOWN.matcher(format).replaceAll("").toLowerCase(java.util.Locale.ROOT);
        return !shown.contains("general") && shown.matches("(?s).*[dmyhs].*");
    }

    private static int number(@org.jspecify.annotations.Nullable String attribute) {
        try {
            return attribute == null ? -1 : Integer.parseInt(attribute);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static boolean yes(@org.jspecify.annotations.Nullable String attribute) {
        return "1".equals(attribute) || "true".equals(attribute);
    }
}
