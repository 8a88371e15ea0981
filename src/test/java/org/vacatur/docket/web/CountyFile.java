package org.vacatur.docket.web;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.vacatur.contract.ContractJson;
import org.vacatur.docket.sample.PlainLayout;
import org.vacatur.docket.sample.SampleFormat;
import org.vacatur.docket.sample.StatewideDocket;
import org.vacatur.docket.sample.StatewidePlan;
import org.vacatur.docket.sample.SyntheticCase;

/**
 * The invented docket of one office in the plain layout, to be taken apart, spoilt and written in each form.
 *
 * @param rows each by the names of its columns
 */
public record CountyFile(List<Map<String, String>> rows) {
    public CountyFile {
        rows = List.copyOf(rows);
    }

    /** Cases of an office out of a statewide docket of so many cases. */
    public static CountyFile of(String district, int statewide, long seed) {
        StringWriter all = new StringWriter();
        List<Map<String, String>> rows = new ArrayList<>();
        try {
            SampleFormat.CSV.write(docket(statewide, seed), all);
            try (var csv = CsvReader.builder().ofNamedCsvRecord(all.toString())) {
                csv.forEach(each -> {
                    if (each.getField("district").equals(district)) {
                        rows.add(new LinkedHashMap<>(each.getFieldsAsMap()));
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CountyFile(rows);
    }

    private static StatewideDocket docket(int statewide, long seed) {
        return new StatewideDocket(StatewidePlan.published(), statewide, seed);
    }

    /** The same cases as {@link #of} gives, one a line, as the contract has them. */
    static String ndjson(String district, int statewide, long seed) {
        StringBuilder lines = new StringBuilder();
        for (SyntheticCase each : docket(statewide, seed)) {
            if (each.facts().district().name().equals(district)) {
                lines.append(ContractJson.mapper().writeValueAsString(each.facts()))
                        .append('\n');
            }
        }
        return lines.toString();
    }

    /** Its docket numbers. */
    public Set<String> dockets() {
        return rows.stream().map(each -> each.get("docketNumber")).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How many charges it holds. */
    public long charges() {
        return rows.stream()
                .map(each -> each.get("docketNumber") + " " + each.get("number"))
                .distinct()
                .count();
    }

    /** Only some of its rows. */
    public CountyFile only(Predicate<Map<String, String>> wanted) {
        return new CountyFile(rows.stream().filter(wanted).toList());
    }

    /** Only its first cases. */
    public CountyFile first(int cases) {
        Set<String> wanted = dockets().stream().limit(cases).collect(Collectors.toSet());
        return only(each -> wanted.contains(each.get("docketNumber")));
    }

    /** The same with a case first that has a single row. */
    public CountyFile withASmallCaseFirst() {
        Map<String, Long> heights =
                rows.stream().collect(Collectors.groupingBy(each -> each.get("docketNumber"), Collectors.counting()));
        Map<String, String> small = rows.stream()
                .filter(each -> heights.get(each.get("docketNumber")) == 1)
                .findFirst()
                .orElseThrow();
        List<Map<String, String>> moved = new ArrayList<>(rows);
        moved.remove(small);
        moved.add(0, small);
        return new CountyFile(moved);
    }

    /** Every third of its rows. */
    CountyFile everyThird(int from) {
        List<Map<String, String>> some = new ArrayList<>();
        for (int i = from; i < rows.size(); i += 3) {
            some.add(rows.get(i));
        }
        return new CountyFile(some);
    }

    /** The same with another text in a cell of one row. */
    public CountyFile with(int row, String column, String text) {
        List<Map<String, String>> changed = new ArrayList<>(rows);
        Map<String, String> cells = new LinkedHashMap<>(changed.get(row));
        cells.put(column, text);
        changed.set(row, cells);
        return new CountyFile(changed);
    }

    /** The same with a text in every cell of a column. */
    CountyFile withAll(String column, String text) {
        CountyFile changed = this;
        for (int i = 0; i < rows.size(); i++) {
            changed = changed.with(i, column, text);
        }
        return changed;
    }

    /** The same with one row more in each case, for a charge of its own whose date is none. */
    CountyFile withABadRowInEachCase() {
        List<Map<String, String>> more = new ArrayList<>(rows);
        for (String docket : dockets()) {
            more.add(Map.of(
                    "docketNumber",
                    docket,
                    "district",
                    rows.get(0).get("district"),
                    "number",
                    "90",
                    "offense",
                    "DRUG, POSSESS (invented)",
                    "dispositionDate",
                    "someday",
                    "synthetic",
                    "yes"));
        }
        return new CountyFile(more);
    }

    /** The same before anybody of the office had answered or certified anything. */
    public CountyFile unanswered() {
        return new CountyFile(rows.stream()
                .map(each -> {
                    Map<String, String> row = new LinkedHashMap<>(each);
                    List.of("wouldReprosecute", "couldReprosecute", "certifiedBy", "certifiedOn")
                            .forEach(column -> row.put(column, ""));
                    return row;
                })
                .toList());
    }

    /**
     * The same, but of every second case of the second letter the office has not answered, and the finished search found nothing: the
     * rules propose it.
     */
    public CountyFile undecided() {
        Set<String> answered = new LinkedHashSet<>();
        for (Map<String, String> each : rows) {
            if (each.get("wouldReprosecute").equals("NO")
                    || each.get("couldReprosecute").equals("NO")) {
                answered.add(each.get("docketNumber"));
            }
        }
        List<String> cases = List.copyOf(answered);
        Set<String> charges = new LinkedHashSet<>();
        List<Map<String, String>> changed = new ArrayList<>();
        for (Map<String, String> each : rows) {
            Map<String, String> row = new LinkedHashMap<>(each);
            boolean first = charges.add(each.get("docketNumber") + " " + each.get("number"));
            if (cases.indexOf(each.get("docketNumber")) % 2 == 1) {
                row.replaceAll((column, cell) -> column.startsWith("evidence.") ? "" : cell);
                List.of("wouldReprosecute", "couldReprosecute", "certifiedBy", "certifiedOn")
                        .forEach(column -> row.put(column, ""));
                row.put("evidenceReviewComplete", first ? "true" : "");
            }
            if (first
                    || PlainLayout.CERTIFICATE.stream()
                            .anyMatch(column -> !row.get(column).isEmpty())
                    || PlainLayout.EVIDENCE.stream()
                            .anyMatch(column -> !row.get(column).isEmpty())) {
                changed.add(row);
            }
        }
        return new CountyFile(changed);
    }

    /** As CSV. */
    public String csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(PlainLayout.COLUMNS);
            rows.forEach(row -> csv.writeRecord(PlainLayout.COLUMNS.stream()
                    .map(each -> row.getOrDefault(each, ""))
                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** As a workbook of one sheet. */
    byte[] xlsx() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Tests", "1.0")) {
            Worksheet sheet = book.newWorksheet("Docket");
            for (int column = 0; column < PlainLayout.COLUMNS.size(); column++) {
                String name = PlainLayout.COLUMNS.get(column);
                sheet.value(0, column, name);
                for (int row = 0; row < rows.size(); row++) {
                    sheet.value(row + 1, column, rows.get(row).getOrDefault(name, ""));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
