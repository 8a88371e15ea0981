package org.vacatur.docket.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one sheet that hold anything, one at a time. A cell far to the right and a row far below the others are refused: they are
 * strays, or there to do harm.
 */
final class SheetRows implements AutoCloseable {
    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6})");
    private static final int SECONDS = 86_400;
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);

    /** Days before this one are counted wrongly in workbooks, as if 1900 were a leap year. */
    private static final int FIRST_SOUND_DAY = 61;

    private final Workbook workbook;
    private final WorkbookParts parts;
    private final Workbook.SheetPart sheet;
    private final IntakeLimits limits;
    private final WorkbookParts.Part part;
    private long line;

    SheetRows(Workbook workbook, Workbook.SheetPart sheet, IntakeLimits limits) throws IOException {
        this.workbook = workbook;
        this.parts = workbook.parts();
        this.sheet = sheet;
        this.limits = limits;
        this.part = parts.required(sheet.part(), limits.partBytes());
    }

    /**
     * One row.
     *
     * @param line its number, from 1
     * @param blankBefore blank rows between it and the one before
     * @param cells its cells up to the last that holds anything
     */
    record SheetRow(long line, long blankBefore, List<Cell> cells) {}

    /** The next row that is not blank; null at the end. */
    @Nullable
    SheetRow next() {
        long before = line;
        while (part.xml().getEventType() != XMLStreamConstants.END_DOCUMENT) {
            int event = parts.next(part);
            if (part.ends(event, "sheetData")) {
                return null;
            }
            if (part.starts(event, "row")) {
                line = line();
                if (line - before > limits.blankRows()) {
                    throw refusal("more than " + limits.blankRows() + " blank rows stand before row " + line
                            + ". Delete the rows below the last one of the docket");
                }
                List<Cell> cells = cells();
                if (!cells.isEmpty()) {
                    return new SheetRow(line, line - before - 1, cells);
                }
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        part.close();
    }

    private long line() {
        String given = part.attribute("r");
        if (given == null) {
            return line + 1;
        }
        if (!given.matches("[1-9]\\d{0,6}") || Long.parseLong(given) <= line) {
            throw parts.damaged();
        }
        return Long.parseLong(given);
    }

    private List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        int place = -1;
        for (int event = parts.next(part); !part.ends(event, "row"); event = parts.next(part)) {
            if (part.starts(event, "c")) {
                place = place(place + 1);
                Cell cell = cell();
                if (!cell.blank()) {
                    if (place >= limits.columns()) {
                        throw refusal("a cell of row " + line + " stands right of the first " + limits.columns()
                                + " columns. Delete the columns right of the docket");
                    }
                    cells.addAll(Collections.nCopies(place - cells.size(), Cell.BLANK));
                    cells.add(cell);
                }
            }
        }
        return cells;
    }

    private int place(int next) {
        String given = part.attribute("r");
        if (given == null) {
            return next;
        }
        Matcher place = PLACE.matcher(given);
        if (!place.matches()) {
            throw parts.damaged();
        }
        int column = 0;
        for (char each : place.group(1).toCharArray()) {
            column = column * 26 + each - 'A' + 1;
        }
        if (column - 1 < next) {
            throw parts.damaged();
        }
        return column - 1;
    }

    private Cell cell() {
        String type = part.attribute("t");
        String style = part.attribute("s");
        String value = "";
        boolean formula = false;
        for (int event = parts.next(part); !part.ends(event, "c"); event = parts.next(part)) {
            if (part.starts(event, "v")) {
                value = Workbook.text(parts, part, "v", limits.cellLength());
            } else if (part.starts(event, "is")) {
                value = Workbook.text(parts, part, "is", limits.cellLength());
            } else if (part.starts(event, "f")) {
                formula = true;
            }
        }
        return value.isEmpty() && formula && !"str".equals(type)
                ? new Cell("a formula", Cell.Form.ERROR)
                : cell(type == null ? "n" : type, value, style);
    }

    private Cell cell(String type, String value, @Nullable String style) {
        return switch (type) {
            case "s" -> Cell.text(value.isEmpty() ? "" : shared(value));
            case "str", "inlineStr" -> Cell.text(value);
            case "b" -> new Cell(value.equals("1") ? "true" : value.equals("0") ? "false" : value, Cell.Form.TRUTH);
            case "e" -> new Cell(value, Cell.Form.ERROR);
            case "d" -> new Cell(midnight(value), Cell.Form.DAY);
            case "n" -> value.isEmpty() ? Cell.BLANK : number(value.strip(), style);
            default -> throw parts.damaged();
        };
    }

    private String shared(String number) {
        if (!number.matches("\\d{1,9}")
                || Integer.parseInt(number) >= workbook.texts().size()) {
            throw parts.damaged();
        }
        return workbook.texts().get(Integer.parseInt(number));
    }

    private Cell number(String value, @Nullable String style) {
        boolean date = style != null
                && style.matches("\\d{1,6}")
                && Integer.parseInt(style) < workbook.dateStyles().size()
                && workbook.dateStyles().get(Integer.parseInt(style));
        return date ? new Cell(day(value), Cell.Form.DAY) : new Cell(value, Cell.Form.NUMBER);
    }

    /** The day of a number that is shown as a date; as it stands where it is none. */
    private String day(String value) {
        try {
            double number = new BigDecimal(value).doubleValue();
            long seconds = Math.round((number - Math.floor(number)) * SECONDS);
            long days = (long) Math.floor(number);
            boolean sound = workbook.since1904() ? days >= 0 : days >= FIRST_SOUND_DAY;
            if (!sound || days > 1_000_000) {
                return value;
            }
            LocalDate from = workbook.since1904() ? DAY_0_OF_1904 : DAY_0;
            return midnight(
                    from.plusDays(days).atStartOfDay().plusSeconds(seconds).toString());
        } catch (NumberFormatException | DateTimeException e) {
            return value;
        }
    }

    /** A day at midnight is a day; one with a time of day keeps it, to be seen. */
    private static String midnight(String time) {
        try {
            LocalDateTime read = LocalDateTime.parse(time);
            return read.toLocalTime().toSecondOfDay() == 0 ? read.toLocalDate().toString() : time;
        } catch (DateTimeException e) {
            return time;
        }
    }

    private FileRefused refusal(String reason) {
        return parts.refusal("sheet " + sheet.name() + ": " + reason);
    }
}
