package org.vacatur.docket.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.springframework.util.FileSystemUtils;
import org.vacatur.contract.CaseFactsReader;
import org.vacatur.contract.ContractJson;
import org.vacatur.docket.FormulaGuard;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.Charge;

/** Random cases, written as rows in any order over one to three files, come back as they were. */
class RowsInAnyOrderTest {
    private static final List<Column> COLUMNS = Arrays.stream(Column.values())
            .filter(each -> each.level() != Level.DISPLAY)
            .toList();

    @Property(tries = 60)
    void cases_come_back_as_they_were_and_every_row_is_accounted_for(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Map<String, CaseFacts> cases = new TreeMap<>();
        List<Map<Column, String>> rows = new ArrayList<>();
        int charges = 0;
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            String docket = "0779CR%05d".formatted(100 + i);
            List<Map<Column, String>> of = rows(docket, random);
            Map<Integer, List<Map<Column, String>>> byCharge = of.stream()
                    .collect(Collectors.groupingBy(each -> Integer.valueOf(each.getOrDefault(Column.NUMBER, "0"))));
            charges += byCharge.size();
            rows.addAll(of);
            cases.put(docket, facts(byCharge));
        }
        Set<Map<Column, String>> distinct = new LinkedHashSet<>(rows);
        List<Map<Column, String>> all = new ArrayList<>(distinct);
        int duplicates = random.nextInt(3);
        for (int i = 0; i < duplicates; i++) {
            all.add(all.get(random.nextInt(distinct.size())));
        }
        Collections.shuffle(all, random);
        Path folder = Files.createTempDirectory("rows");
        try {
            Taken taken = Taken.plain(folder, files(folder, all, random));
            assertThat(taken.rejects()).isEmpty();
            Map<String, CaseFacts> found = new TreeMap<>();
            taken.facts().forEach(each -> found.put(String.valueOf(each.docketNumber()), sorted(each)));
            assertThat(found).isEqualTo(cases);
            assertThat(taken.rows().input()).isEqualTo(all.size());
            assertThat(taken.rows().charges()).isEqualTo(charges);
            assertThat(taken.rows().duplicates()).isEqualTo(duplicates);
            assertThat(taken.cases()).allMatch(each -> each.rows().holds());
            for (CaseFacts each : found.values()) {
                byte[] json = ContractJson.mapper().writeValueAsBytes(each);
                assertThat(new CaseFactsReader().read(json)).isEqualTo(each);
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** Rows of one docket: each charge whole in one row at least, blank or repeated in the others. */
    private static List<Map<Column, String>> rows(String docket, Random random) {
        List<Map<Column, String>> rows = new ArrayList<>();
        Map<Column, String> facts = some(Level.CASE, random);
        facts.put(Column.DOCKET_NUMBER, docket);
        facts.put(Column.DISTRICT, "SUFFOLK");
        for (int number = 1; number <= 1 + random.nextInt(3); number++) {
            Map<Column, String> charge = some(Level.CHARGE, random);
            charge.put(Column.NUMBER, Integer.toString(number));
            charge.put(Column.OFFENSE, "COUNT " + number);
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                Map<Column, String> row = new EnumMap<>(Column.class);
                row.putAll(facts);
                row.putAll(charge);
                row.putAll(some(Level.CERTIFICATE, random));
                if (random.nextBoolean()) {
                    row.putAll(some(Level.EVIDENCE, random));
                }
                if (i > 0 && random.nextBoolean()) {
                    row.keySet()
                            .removeIf(each -> each != Column.DOCKET_NUMBER
                                    && each != Column.NUMBER
                                    && (each.level() == Level.CASE || each.level() == Level.CHARGE));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static Map<Column, String> some(Level level, Random random) {
        Map<Column, String> some = new EnumMap<>(Column.class);
        for (Column column : COLUMNS) {
            if (column.level() == level && random.nextInt(3) > 0) {
                some.put(column, value(column.reader(), random));
            }
        }
        return some;
    }

    private static String value(CellReader reader, Random random) {
        if (reader instanceof WordCells words) {
            return words.words().get(random.nextInt(words.words().size()));
        }
        if (reader instanceof WholeCells whole) {
            return Integer.toString(whole.least() + random.nextInt(whole.most() - whole.least() + 1));
        }
        if (reader instanceof YesNoCells) {
            return Boolean.toString(random.nextBoolean());
        }
        if (reader instanceof DayCells) {
            return "20%02d-%02d-%02d".formatted(random.nextInt(20), 1 + random.nextInt(12), 1 + random.nextInt(28));
        }
        if (reader instanceof PersonsCells) {
            return random.nextBoolean() ? "A. Person | x | yes; B" : "C | | no";
        }
        List<String> texts =
                List.of("plain", "a, b; c", "\"quoted\"", "=1+1", "'=x", "\u00a7 34 \u00fc", "-", "x\ty", "'");
        return texts.get(random.nextInt(texts.size())) + random.nextInt(3);
    }

    /** What the rows say, put together here in another way: from the JSON of each charge. */
    private static CaseFacts facts(Map<Integer, List<Map<Column, String>>> byCharge) {
        Map<String, Object> facts = new LinkedHashMap<>();
        List<Object> charges = new ArrayList<>();
        new TreeMap<>(byCharge).values().forEach(rows -> {
            Map<String, Object> charge = new LinkedHashMap<>();
            Set<Object> certificates = new LinkedHashSet<>();
            Set<Object> evidence = new LinkedHashSet<>();
            for (Map<Column, String> row : rows) {
                put(facts, row, Level.CASE);
                put(charge, row, Level.CHARGE);
                add(certificates, row, Level.CERTIFICATE);
                add(evidence, row, Level.EVIDENCE);
            }
            charge.put("certificates", certificates);
            charge.put("independentEvidence", evidence);
            charges.add(charge);
        });
        facts.put("charges", charges);
        return sorted(new CaseFactsReader().read(ContractJson.mapper().writeValueAsBytes(facts)));
    }

    private static void add(Set<Object> items, Map<Column, String> row, Level level) {
        Map<String, Object> item = new LinkedHashMap<>();
        put(item, row, level);
        if (!item.isEmpty()) {
            items.add(item);
        }
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> to, Map<Column, String> row, Level level) {
        row.forEach((column, value) -> {
            if (column.level() == level) {
                Map<String, Object> at = to;
                if (column.path().size() > 1) {
                    at = (Map<String, Object>)
                            at.computeIfAbsent(column.path().get(0), each -> new LinkedHashMap<String, Object>());
                }
                at.put(column.path().get(column.path().size() - 1), typed(column.reader(), value));
            }
        });
    }

    private static Object typed(CellReader reader, String value) {
        if (reader instanceof YesNoCells) {
            return Boolean.valueOf(value);
        }
        if (reader instanceof WholeCells) {
            return Integer.valueOf(value);
        }
        if (reader instanceof PersonsCells) {
            return value.startsWith("A")
                    ? List.of(Map.of("name", "A. Person", "role", "x", "availableToTestify", true), Map.of("name", "B"))
                    : List.of(Map.of("name", "C", "availableToTestify", false));
        }
        return value;
    }

    /** Certificates and evidence in one order, whatever the order of the rows. */
    private static CaseFacts sorted(CaseFacts facts) {
        List<Charge> charges = facts.charges().stream()
                .map(each -> new Charge(
                        each.number(),
                        each.offense(),
                        each.statute(),
                        each.offenseKind(),
                        each.offenseOfConviction(),
                        each.underlyingCharge(),
                        each.substance(),
                        each.drugClass(),
                        each.onDistrictAttorneyList(),
                        each.disposition(),
                        each.dispositionDate(),
                        each.priorRelief(),
                        each.priorReliefDate(),
                        ordered(each.certificates()),
                        each.evidenceReviewComplete(),
                        ordered(each.independentEvidence()),
                        each.officeDecision()))
                .toList();
        return new CaseFacts(
                facts.docketNumber(),
                facts.district(),
                facts.court(),
                facts.courtDepartment(),
                facts.defendantRef(),
                facts.defendantDeceased(),
                facts.asOf(),
                facts.criminalHistory(),
                facts.sentenceStatus(),
                charges);
    }

    private static <T> List<T> ordered(List<T> items) {
        List<T> ordered = new ArrayList<>(items);
        ordered.sort(java.util.Comparator.comparing(String::valueOf));
        return ordered;
    }

    private static Path[] files(Path folder, List<Map<Column, String>> rows, Random random) {
        int files = 1 + random.nextInt(3);
        Path[] paths = new Path[files];
        for (int file = 0; file < files; file++) {
            List<Column> columns = new ArrayList<>(COLUMNS);
            Collections.shuffle(columns, random);
            char separator = List.of(',', ';', '\t').get(random.nextInt(3));
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "\ufeff" : "");
            text.append(line(columns.stream().map(Column::heading).toList(), separator));
            for (int i = file; i < rows.size(); i += files) {
                Map<Column, String> row = rows.get(i);
                text.append(line(
                        columns.stream().map(each -> row.getOrDefault(each, "")).toList(), separator));
            }
            paths[file] = Taken.file(folder, file + ".csv", text.toString().getBytes(StandardCharsets.UTF_8));
        }
        return paths;
    }

    private static String line(List<String> cells, char separator) {
        return cells.stream()
                        .map(each -> "\"" + FormulaGuard.on(each).replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(String.valueOf(separator)))
                + "\r\n";
    }
}
