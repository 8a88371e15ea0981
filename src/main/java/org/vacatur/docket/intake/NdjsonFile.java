package org.vacatur.docket.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vacatur.contract.CaseFactsReader;
import org.vacatur.contract.ContractJson;
import org.vacatur.contract.Fault;
import org.vacatur.contract.InputRefused;
import org.vacatur.contract.InputTooLarge;
import org.vacatur.facts.DocketNumber;
import org.vacatur.facts.DocketNumbers;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads a file with one case a line in the contract's JSON. Each charge counts as a row, and a line that is refused as one. */
final class NdjsonFile {
    private final CaseFactsReader reader = new CaseFactsReader();
    private final DocketNumbers dockets;
    private final TableReading to;

    private NdjsonFile(DocketNumbers dockets, TableReading to) {
        this.dockets = dockets;
        this.to = to;
    }

    static void read(SourceFile file, DocketNumbers dockets, IntakeLimits limits, TableReading to) throws IOException {
        TextScan scan = TextScan.of(file, limits.lineBytes());
        if (!scan.charset().equals(StandardCharsets.UTF_8)) {
            throw to.refusal("the text is not UTF-8, as JSON is. Export the file again");
        }
        NdjsonFile each = new NdjsonFile(dockets, to);
        try (Lines lines = new Lines(file, scan.charset())) {
            for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                if (line.text().isBlank()) {
                    to.blank(1);
                } else {
                    each.line(line);
                }
            }
        }
    }

    private void line(Lines.Line line) throws IOException {
        if (!line.decoded()) {
            refuse(line, List.of(RowFault.ofRow("the line holds bytes that are not UTF-8. Export the file again")));
            return;
        }
        try {
            JsonNode facts =
                    ContractJson.mapper().valueToTree(reader.read(line.text().getBytes(StandardCharsets.UTF_8)));
            if (facts.path("docketNumber").asString("").isBlank()) {
                refuse(
                        line,
                        List.of(new RowFault(
                                Column.DOCKET_NUMBER.heading(),
                                "",
                                "the docket number is missing. Write it in each line",
                                "")));
                return;
            }
            rows(line, facts);
        } catch (InputRefused e) {
            refuse(line, e.faults().stream().map(NdjsonFile::fault).toList());
        } catch (InputTooLarge e) {
            refuse(line, List.of(RowFault.ofRow(String.valueOf(e.getMessage()))));
        }
    }

    private void rows(Lines.Line line, JsonNode facts) throws IOException {
        DocketNumber docket = dockets.read(facts.path("docketNumber").asString());
        JsonNode charges = facts.path("charges");
        for (int i = 0; i < charges.size(); i++) {
            JsonNode charge = charges.path(i);
            Map<Column, String> values = values(facts, Level.CASE);
            values.putAll(values(charge, Level.CHARGE));
            values.putIfAbsent(Column.NUMBER, Integer.toString(i + 1));
            to.keep(row(
                    line,
                    docket,
                    i == 0,
                    values,
                    groups(charge.path("certificates"), Level.CERTIFICATE),
                    groups(charge.path("independentEvidence"), Level.EVIDENCE),
                    List.of()));
        }
    }

    /** A line that is refused may still say which case it is of. */
    private void refuse(Lines.Line line, List<RowFault> faults) throws IOException {
        DocketNumber docket = null;
        try {
            String written = ContractJson.mapper()
                    .readTree(line.text())
                    .path("docketNumber")
                    .asString("");
            docket = written.isBlank() ? null : dockets.read(written);
        } catch (JacksonException e) {
            // then it stands alone
        }
        to.keep(row(line, docket, true, Map.of(), List.of(), List.of(), faults));
    }

    private Row row(
            Lines.Line line,
            @Nullable DocketNumber docket,
            boolean first,
            Map<Column, String> values,
            List<Map<Column, String>> certificates,
            List<Map<Column, String>> evidence,
            List<RowFault> faults) {
        return new Row(
                to.table(),
                line.number(),
                docket == null ? "" : RowReader.key(docket),
                docket != null && docket.readable() && docket.courtCode() != null,
                faults.isEmpty(),
                false,
                first ? List.of(line.text()) : List.of(),
                values,
                certificates,
                evidence,
                EnumSet.noneOf(Column.class),
                faults);
    }

    private static RowFault fault(Fault fault) {
        return new RowFault(fault.pointer(), "", fault.message(), "");
    }

    private static List<Map<Column, String>> groups(JsonNode nodes, Level level) {
        List<Map<Column, String>> groups = new ArrayList<>();
        nodes.forEach(each -> groups.add(values(each, level)));
        return groups;
    }

    private static Map<Column, String> values(JsonNode node, Level level) {
        Map<Column, String> values = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            JsonNode at = node;
            for (String name : column.path()) {
                at = at.path(name);
            }
            boolean there =
                    column.level() == level && !at.isMissingNode() && !at.isNull() && !(at.isArray() && at.isEmpty());
            if (there) {
                values.put(column, at.isContainer() ? ContractJson.mapper().writeValueAsString(at) : at.asString());
            }
        }
        return values;
    }
}
