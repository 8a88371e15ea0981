package org.vacatur.docket.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read, table by table.
 *
 * @param profile name of the profile
 * @param rows rows of all tables
 * @param chargesWithoutNumber what rows without a number of the charge mean, as the profile says
 * @param tables the tables, in the order in which they were read
 */
public record IntakeReport(String profile, long rows, String chargesWithoutNumber, List<TableRead> tables) {
    public IntakeReport {
        tables = List.copyOf(tables);
    }

    /**
     * One file, or one sheet of a workbook.
     *
     * @param file name of the file
     * @param sheet name of the sheet; null where the file is no workbook
     * @param form CSV, XLSX or NDJSON
     * @param rows rows read, the header and blank rows not counted; in NDJSON one for each charge
     * @param blankRows blank rows passed over
     * @param header the header as it stands in the file; empty in NDJSON
     * @param columns name of the column of the plain layout for each header; empty where the file's column is passed over
     * @param notes what a person should know, e.g. how the bytes of a text were understood
     */
    public record TableRead(
            String file,
            @Nullable String sheet,
            String form,
            long rows,
            long blankRows,
            List<String> header,
            List<String> columns,
            List<String> notes) {
        public TableRead {
            header = List.copyOf(header);
            columns = List.copyOf(columns);
            notes = List.copyOf(notes);
        }
    }
}
