package org.vacatur.docket.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vacatur.contract.Nearest;
import org.vacatur.contract.ProtectedTraits;
import org.vacatur.docket.FormulaGuard;

/**
 * The first row of a table: which of its columns are which of ours.
 *
 * @param names names as they stand in the file, without blank ones at the end
 * @param places place of each of our columns, from 0
 */
record Header(List<String> names, Map<Column, Integer> places) {
    /** Columns of our own file of rejects. */
    static final Set<String> OWN = Set.of("reason", "column");

    private static final int SHOWN = 60;
    private static final List<String> KNOWN =
            Arrays.stream(Column.values()).map(Column::heading).toList();

    /** How many of the names are known; none in a row that is no header. */
    static long known(List<String> names, Profile profile) {
        return names.stream().filter(each -> profile.column(each) != null).count();
    }

    /**
     * Reads a header.
     *
     * @param table name of the file and the sheet, for messages
     * @throws FileRefused with every fault, if it has any
     */
    static Header read(List<String> cells, Profile profile, String table) {
        List<String> names = trimmed(cells);
        if (known(names, profile) == 0) {
            throw new FileRefused(
                    table,
                    "the first row is no header: none of its names is known. It must hold names such as docketNumber, "
                            + "district and number, or those of a profile");
        }
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String fault = name(names.get(i), i, places, profile);
            if (!fault.isEmpty()) {
                faults.add("column " + (i + 1) + fault);
            }
        }
        Header header = new Header(List.copyOf(names), places);
        faults.addAll(header.missing(profile));
        if (!faults.isEmpty()) {
            throw new FileRefused(table, String.join(". ", faults));
        }
        return header;
    }

    /** Whether the table can bring no charge, only add to those that others bring. */
    boolean supplement() {
        return places.keySet().stream().noneMatch(each -> each.level() == Level.CHARGE && each != Column.NUMBER);
    }

    /** Name of our column at each place; empty where the file's column is passed over. */
    List<String> columns() {
        String[] columns = new String[names.size()];
        Arrays.fill(columns, "");
        places.forEach((column, place) -> columns[place] = column.heading());
        return List.of(columns);
    }

    private static String name(String name, int place, Map<Column, Integer> places, Profile profile) {
        if (name.isEmpty() || OWN.contains(Names.fold(name)) || profile.ignores(name)) {
            return "";
        }
        String shown = name.length() > SHOWN ? name.substring(0, SHOWN) + "..." : name;
        Optional<String> trait = ProtectedTraits.in(name);
        if (trait.isPresent()) {
            return " (" + shown + ") is that of a protected trait, " + trait.get()
                    + ". Nobody is sorted by one here: take the column out of the file, or list it under ignored in a profile";
        }
        Column column = profile.column(name);
        if (column == null) {
            String meant = Nearest.to(name, KNOWN)
                    .map(each -> " Did you mean " + each + "?")
                    .orElse("");
            return " (" + shown + ") is not known." + meant
                    + " Rename it, take it out, or choose a profile that knows it";
        }
        Integer before = places.putIfAbsent(column, place);
        return before == null
                ? ""
                : " (" + shown + ") is " + column.heading() + " again, as column " + (before + 1)
                        + " is. Leave one of the two";
    }

    private List<String> missing(Profile profile) {
        List<Column> missing = new ArrayList<>();
        if (!places.containsKey(Column.DOCKET_NUMBER)) {
            missing.add(Column.DOCKET_NUMBER);
        }
        boolean districtKnown =
                places.containsKey(Column.DISTRICT) || profile.fixed().containsKey(Column.DISTRICT);
        if (!supplement() && !districtKnown) {
            missing.add(Column.DISTRICT);
        }
        return missing.stream()
                .map(each -> "the column " + each.heading() + " is missing; add it")
                .collect(Collectors.toList());
    }

    @Nullable
    Integer place(Column column) {
        return places.get(column);
    }

    private static List<String> trimmed(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isBlank()) {
            end--;
        }
        return cells.subList(0, end).stream()
                .map(each -> FormulaGuard.off(each).strip())
                .toList();
    }
}
