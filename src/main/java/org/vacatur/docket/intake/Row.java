package org.vacatur.docket.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One row of a table after it was read on its own, or one charge of an NDJSON line.
 *
 * @param table index of its table in the report
 * @param line its line, from 1
 * @param docket key of the docket number; empty if it cannot be read
 * @param namesCourt whether the docket number names its court, so that no other district can have the same
 * @param trusted whether its cells stand surely under the right headers
 * @param supplement whether its table only adds to charges that others bring
 * @param raw its cells as they stand in the file; of an NDJSON line the text, with the first of its charges
 * @param values what was read of the case, the charge and what is displayed
 * @param certificates its certificates
 * @param evidence its items of evidence
 * @param refused columns whose cells could not be read
 * @param faults what is wrong with it; empty if it is good
 */
record Row(
        int table,
        long line,
        String docket,
        boolean namesCourt,
        boolean trusted,
        boolean supplement,
        List<String> raw,
        Map<Column, String> values,
        List<Map<Column, String>> certificates,
        List<Map<Column, String>> evidence,
        Set<Column> refused,
        List<RowFault> faults) {
    private static final Set<Column> NOT_OF_A_CHARGE = notOfACharge();

    /** Whether it holds, or might have held, a certificate. */
    boolean mayHoldCertificate() {
        return !trusted || !certificates.isEmpty() || refusedAt(Level.CERTIFICATE);
    }

    /** Whether it holds, or might have held, an item of evidence. */
    boolean mayHoldEvidence() {
        return !trusted || !evidence.isEmpty() || refusedAt(Level.EVIDENCE);
    }

    /** Whether it tells anything of a charge but its number. */
    boolean tellsOfCharge() {
        return values.keySet().stream().anyMatch(each -> !NOT_OF_A_CHARGE.contains(each));
    }

    boolean refusedAt(Level level) {
        return refused.stream().anyMatch(each -> each.level() == level);
    }

    private static Set<Column> notOfACharge() {
        Set<Column> others = EnumSet.allOf(Column.class);
        others.removeIf(each -> each.level() == Level.CHARGE && each != Column.NUMBER);
        return others;
    }
}
