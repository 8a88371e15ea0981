package org.vacatur.rulebook;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.AnalystRole;
import org.vacatur.facts.CourtDepartment;
import org.vacatur.facts.District;
import org.vacatur.facts.EvidenceKind;
import org.vacatur.facts.Laboratory;
import org.vacatur.facts.LaboratoryResult;
import org.vacatur.facts.OfficeAnswer;
import org.vacatur.facts.PriorRelief;
import org.vacatur.facts.TableRow;

/** Checks that every cell of {@code examples.csv} can be read. Whether the examples come out as they say is for the build. */
final class ExamplesCheck {
    /** Columns that hold words as a record would; every other is of a type. */
    private static final List<String> WORDS = List.of("name", "statute", "offense", "disposition", "certifiedBy");

    private static final Map<String, Class<?>> TYPES = types();
    private static final String POLICY = "countyPolicy";
    private static final String REVIEW = "review";

    private final Table table;
    private final @Nullable Map<String, String> codes;
    private final Faults faults;

    private ExamplesCheck(Table table, @Nullable Map<String, String> codes, Faults faults) {
        this.table = table;
        this.codes = codes;
        this.faults = faults;
    }

    /**
     * @param reviewCodes meaning by code; null where they could not be read, and then none is refused
     */
    static void check(TextFile file, @Nullable Map<String, String> reviewCodes, Faults faults) {
        var check = new ExamplesCheck(Table.read(file, faults), reviewCodes, faults);
        if (check.columnsKnown()) {
            var names = new HashSet<String>();
            check.table.rows().forEach(each -> check.row(each, names));
        }
    }

    private boolean columnsKnown() {
        var known = Stream.of(WORDS, List.copyOf(TYPES.keySet()), List.of(POLICY, REVIEW))
                .flatMap(List::stream)
                .toList();
        var before = faults.errors();
        for (var column : table.columns()) {
            if (!known.contains(column)) {
                faults.error(
                        table.file(),
                        1,
                        table.number(column),
                        column,
                        "No example has such a column",
                        Nearest.of(column, known));
            }
        }
        return faults.errors() == before;
    }

    private void row(TableRow row, Set<String> names) {
        if (row.cell("name").isEmpty() || !names.add(row.cell("name"))) {
            problem(row, "name", new Blank.NotAValue(row.cell("name"), "Every example needs a name of its own", null));
        }
        if (row.cell("outcome").isEmpty()) {
            problem(row, "outcome", new Blank.NotAValue("", "Every example needs the outcome it must have", null));
        }
        for (var column : table.columns()) {
            if (!row.cell(column).isEmpty()) {
                cell(row, column);
            }
        }
    }

    private void cell(TableRow row, String column) {
        var text = row.cell(column);
        try {
            var type = TYPES.get(column);
            if (type == Boolean.class) {
                Literals.yesOrNo(text);
            } else if (type != null) {
                Literals.of(type, text);
            } else if (column.equals(POLICY) && !Set.of("OWN", "OFF").contains(text)) {
                Literals.of(District.class, text);
            } else if (column.equals(REVIEW)) {
                for (var code : text.split("\\s*;\\s*")) {
                    reviewCode(code);
                }
            }
        } catch (Blank.NotAValue e) {
            problem(row, column, e);
        }
    }

    private void reviewCode(String code) throws Blank.NotAValue {
        if (codes != null && !codes.containsKey(code)) {
            throw new Blank.NotAValue(
                    code, "rule-set.yaml does not name this review code", Nearest.of(code, codes.keySet()));
        }
    }

    private void problem(TableRow row, String column, Blank.NotAValue problem) {
        faults.error(
                table.file(),
                row.line(),
                table.number(column),
                problem.read(),
                String.valueOf(problem.getMessage()),
                problem.nearest());
    }

    private static Map<String, Class<?>> types() {
        var types = new LinkedHashMap<String, Class<?>>();
        types.put("district", District.class);
        types.put("courtDepartment", CourtDepartment.class);
        types.put("laboratory", Laboratory.class);
        types.put("role", AnalystRole.class);
        types.put("result", LaboratoryResult.class);
        types.put("priorRelief", PriorRelief.class);
        types.put("evidenceKind", EvidenceKind.class);
        types.put("would", OfficeAnswer.class);
        types.put("could", OfficeAnswer.class);
        types.put("outcome", Outcome.class);
        types.put("ground", Ground.class);
        Stream.of("dispositionDate", "signedOn", "certificateDate", "certifiedOn", "asOf")
                .forEach(each -> types.put(each, LocalDate.class));
        Stream.of("listed", "evidenceIndependent", "evidenceReviewComplete", "deceased")
                .forEach(each -> types.put(each, Boolean.class));
        return types;
    }
}
