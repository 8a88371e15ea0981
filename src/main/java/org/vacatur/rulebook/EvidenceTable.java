package org.vacatur.rulebook;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.Evidence;
import org.vacatur.facts.EvidenceKind;
import org.vacatur.facts.TableFault;
import org.vacatur.facts.TableRow;

/** Which kind of evidence counts how: the table {@code evidence.csv} of a rule set (EV-0 to EV-16). */
public final class EvidenceTable {
    /** Columns of the table; {@code source} and {@code remark} are for its readers. */
    public static final List<String> COLUMNS = List.of(
            "kind", "strength", "with analyst contact", "without foundation", "needs foundation", "source", "remark");

    private final Map<EvidenceKind, Row> rows;

    private EvidenceTable(Map<EvidenceKind, Row> rows) {
        this.rows = rows;
    }

    /** Takes the rows of {@code evidence.csv}; every faulty cell is handed to {@code faults}. */
    public static EvidenceTable of(List<TableRow> rows, Consumer<TableFault> faults) {
        var read = new EnumMap<EvidenceKind, Row>(EvidenceKind.class);
        for (TableRow row : rows) {
            EvidenceKind kind = constant(EvidenceKind.class, row, "kind", faults);
            Strength strength = constant(Strength.class, row, "strength", faults);
            Strength contact = constant(Strength.class, row, "with analyst contact", faults);
            Strength unfounded = constant(Strength.class, row, "without foundation", faults);
            Boolean needsFoundation = yesOrNo(row, "needs foundation", faults);
            if (kind != null && strength != null && contact != null && unfounded != null && needsFoundation != null) {
                if (read.put(kind, new Row(strength, contact, unfounded, needsFoundation)) != null) {
                    faults.accept(
                            new TableFault(row.line(), "kind", kind + " stands in the table twice. Keep one row."));
                }
            }
        }
        Arrays.stream(EvidenceKind.values())
                .filter(kind -> !read.containsKey(kind))
                .filter(kind -> rows.stream().noneMatch(row -> row.cell("kind").equalsIgnoreCase(kind.name())))
                .forEach(kind -> faults.accept(new TableFault(
                        0,
                        "kind",
                        "There is no row for " + kind + ". Add one: a kind without a row cannot be weighed.")));
        return new EvidenceTable(read);
    }

    /**
     * Strength of one item of evidence. What does not exist, or has no witness, is NONE; a kind that can only be weak is
     * WEAK whatever else is known of it.
     *
     * @return null where an open fact could still change it
     */
    public @Nullable Strength strength(Evidence item) {
        if (Boolean.FALSE.equals(item.existsNow()) || Boolean.FALSE.equals(item.witnessAvailable())) {
            return Strength.NONE;
        }
        Row row = item.kind() == null ? null : rows.get(item.kind());
        if (row == null) {
            return null;
        }
        if (row.canOnlyBeWeak()) {
            return Strength.WEAK;
        }
        Boolean contact = item.analystContact();
        Boolean foundation = row.needsFoundation() ? item.foundation() : Boolean.TRUE;
        if (item.existsNow() == null
                || item.witnessAvailable() == null
                || item.identifies() == null
                || contact == null
                || foundation == null) {
            return null;
        }
        if (!foundation) {
            return row.withoutFoundation();
        }
        return contact ? row.withAnalystContact() : row.strength();
    }

    private static <E extends Enum<E>> @Nullable E constant(
            Class<E> type, TableRow row, String column, Consumer<TableFault> faults) {
        String cell = row.cell(column);
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(cell.toUpperCase(Locale.ROOT))) {
                return each;
            }
        }
        faults.accept(new TableFault(
                row.line(),
                column,
                "\"" + cell + "\" is not a value of this column. Write one of: "
                        + Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))
                        + "."));
        return null;
    }

    private static @Nullable Boolean yesOrNo(TableRow row, String column, Consumer<TableFault> faults) {
        return switch (row.cell(column).toLowerCase(Locale.ROOT)) {
            case "yes" -> true;
            case "no" -> false;
            default -> {
                faults.accept(new TableFault(
                        row.line(), column, "\"" + row.cell(column) + "\" is neither yes nor no. Write one of them."));
                yield null;
            }
        };
    }

    private record Row(
            Strength strength, Strength withAnalystContact, Strength withoutFoundation, boolean needsFoundation) {
        boolean canOnlyBeWeak() {
            return strength == Strength.WEAK
                    && withAnalystContact == Strength.WEAK
                    && withoutFoundation == Strength.WEAK;
        }
    }
}
