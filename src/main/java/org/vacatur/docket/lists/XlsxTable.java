package org.vacatur.docket.lists;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as a workbook: the rows on as many sheets as they need, each under the same header, and a last sheet that says what the table
 * is. Every cell is a text, none a formula; a column that counts holds numbers. Few rows are in memory at a time.
 */
final class XlsxTable implements Table {
    /** Rows of a sheet without its header. */
    static final int ROWS_OF_A_SHEET = Worksheet.MAX_ROWS - 1;

    static final String ABOUT = "About";
    private static final int ROWS_IN_MEMORY = 200;
    /** A program refuses a workbook with more in a cell. */
    private static final int CHARACTERS_OF_A_CELL = 32_767;

    private final TableHead head;
    private final int rowsOfASheet;
    private final SteadyWorkbook book;
    private int sheets = 1;
    private Worksheet sheet;
    private int next = 1;

    /**
     * Begins a table.
     *
     * @param to where it goes once complete; closed with the table
     */
    XlsxTable(TableHead head, OutputStream to) throws IOException {
        this(head, to, ROWS_OF_A_SHEET);
    }

    XlsxTable(TableHead head, OutputStream to, int rowsOfASheet) throws IOException {
        this.head = head;
        this.rowsOfASheet = rowsOfASheet;
        this.book = new SteadyWorkbook(to);
        this.sheet = begin(book.workbook(), head.title());
    }

    private Worksheet begin(Workbook workbook, String name) {
        Worksheet begun = workbook.newWorksheet(name);
        begun.freezePane(0, 1);
        begun.repeatRows(0);
        begun.pageOrientation("landscape");
        begun.setFitToPage(true);
        begun.fitToWidth((short) 1);
        begun.fitToHeight((short) 0);
        for (int column = 0; column < head.columns().size(); column++) {
            begun.width(column, head.columns().get(column).width());
            write(begun, 0, column, head.columns().get(column).name());
        }
        begun.range(0, 0, 0, head.columns().size() - 1).style().bold().set();
        return begun;
    }

    @Override
    public void row(List<String> cells) throws IOException {
        if (next > rowsOfASheet) {
            sheet.finish();
            sheets++;
            sheet = begin(book.workbook(), head.title() + " (" + sheets + ")");
            next = 1;
        }
        for (int column = 0; column < cells.size(); column++) {
            if (head.columns().get(column).count() && !cells.get(column).isEmpty()) {
                sheet.value(next, column, Long.parseLong(cells.get(column)));
            } else {
                write(sheet, next, column, cells.get(column));
            }
        }
        if (next % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
        next++;
    }

    @Override
    public void complete() throws IOException {
        sheet.finish();
        Worksheet about = book.workbook().newWorksheet(ABOUT);
        about.width(0, 30);
        about.width(1, 120);
        for (int row = 0; row < head.about().size(); row++) {
            write(about, row, 0, head.about().get(row).label());
            write(about, row, 1, head.about().get(row).text());
        }
        about.finish();
        book.complete();
    }

    @Override
    public void close() throws IOException {
        book.close();
    }

    private static void write(Worksheet sheet, int row, int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        String held = text.length() <= CHARACTERS_OF_A_CELL ? text : cut(text);
        // a plain text loses the space at its ends in some programs; the runs of a rich one are kept
        if (Character.isWhitespace(held.charAt(0)) || Character.isWhitespace(held.charAt(held.length() - 1))) {
            sheet.inlineString(row, column, RichText.builder().run(held).end().build());
        } else {
            sheet.inlineString(row, column, held);
        }
    }

    private static String cut(String text) {
        String note = String.format(
                Locale.ROOT, " [cut here: a cell cannot hold all %,d characters; the CSV does]", text.length());
        int end = CHARACTERS_OF_A_CELL - note.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + note;
    }
}
