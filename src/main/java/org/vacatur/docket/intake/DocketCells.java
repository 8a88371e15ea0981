package org.vacatur.docket.intake;

import java.util.regex.Pattern;

/**
 * Docket numbers. Whether a court writes a number so is not asked here; what a spreadsheet does to one is: its leading zeros lost,
 * made a number or a date.
 */
record DocketCells(TextCells text) implements CellReader {
    private static final String AS_TEXT = ". Format the column as text and export again";
    private static final Pattern SOUND = Pattern.compile("\\d{4}[A-Z]{2}\\d{1,6}");
    private static final Pattern DIGITS = Pattern.compile("\\d+(?:\\.0+)?");
    private static final Pattern COUNTYLESS = Pattern.compile("(?:19|20)\\d{7}");
    private static final Pattern ZERO_LOST = Pattern.compile("\\d{3}[- ]?[A-Za-z]{2}[- ]?\\d{1,6}");
    private static final String MONTH = "(?i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?";
    private static final Pattern DATE = Pattern.compile("\\d{1,4}([/.-])\\d{1,2}\\1\\d{1,4}(?:[ T]\\d{1,2}:.*)?"
            + "|\\d{1,2}[- /]" + MONTH + "(?:[- /]\\d{2,4})?|" + MONTH + "[- /]\\d{2,4}|" + MONTH
            + " \\d{1,2},? \\d{2,4}");

    @Override
    public CellRead read(Cell cell, Manner manner) {
        String written = cell.text();
        if (cell.form() == Cell.Form.TEXT && SOUND.matcher(written).matches()) {
            return text.read(cell, manner);
        }
        if (cell.form() == Cell.Form.DAY || DATE.matcher(written).matches()) {
            return CellRead.refused("the spreadsheet made a date of this docket number" + AS_TEXT);
        }
        if (Numbers.EXPONENT.matcher(written).matches()) {
            return CellRead.refused(
                    "the spreadsheet made a rounded number of this docket number, and digits are lost" + AS_TEXT);
        }
        boolean bare = DIGITS.matcher(written).matches()
                && !COUNTYLESS.matcher(written).matches();
        if (cell.form() == Cell.Form.NUMBER || bare) {
            return CellRead.refused(
                    "this docket number is a bare number; its letters or leading zeros are lost" + AS_TEXT);
        }
        if (ZERO_LOST.matcher(written).matches()) {
            return CellRead.refused(
                    "this docket number lost a leading zero: three digits stand before its letters, and courts write four, "
                            + "probably " + Shape.of("0" + written) + " with a zero in front" + AS_TEXT
                            + ", or write the zero",
                    "probably 0" + written);
        }
        return text.read(cell, manner);
    }
}
