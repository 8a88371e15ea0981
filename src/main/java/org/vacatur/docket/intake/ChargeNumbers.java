package org.vacatur.docket.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the charges of a case whose rows give no number: in the order of the rows, a charge for each different text of offense,
 * disposition and date of disposition. Whether rows that are equal in these are two counts or one is for the profile to say; without
 * it they are refused, for a count must not get lost. A row that tells nothing of its charge belongs to the only charge there is.
 */
final class ChargeNumbers {
    private static final List<Column> TEXT = List.of(Column.OFFENSE, Column.DISPOSITION, Column.DISPOSITION_DATE);

    private final Numbering numbering;

    ChargeNumbers(Numbering numbering) {
        this.numbering = numbering;
    }

    void give(List<HeldRow> rows) {
        List<HeldRow> without = rows.stream()
                .filter(each -> each.charge() == 0
                        && each.row().trusted()
                        && !each.row().refused().contains(Column.NUMBER))
                .toList();
        List<HeldRow> telling =
                without.stream().filter(each -> each.row().tellsOfCharge()).toList();
        if (rows.stream().anyMatch(each -> each.charge() > 0)) {
            telling.forEach(each -> each.reject(
                    Column.NUMBER,
                    "the number of the charge is blank, and other rows of this docket give one. Write it"));
        } else {
            number(telling);
        }
        alone(rows, without);
    }

    private void number(List<HeldRow> telling) {
        Map<List<@Nullable String>, List<HeldRow>> alike = new LinkedHashMap<>();
        int next = 1;
        for (HeldRow row : telling) {
            List<@Nullable String> text = TEXT.stream()
                    .map(each -> row.row().values().get(each))
                    .collect(Collectors.toCollection(ArrayList::new));
            boolean unsure = row.row().refused().stream().anyMatch(TEXT::contains);
            if (unsure && numbering != Numbering.EACH_ROW) {
                // it is rejected; whether it is a charge of its own nobody can say, so it stays with the whole case
                next += numbering == Numbering.REFUSED ? 1 : 0;
                continue;
            }
            List<HeldRow> same = alike.computeIfAbsent(text, each -> new ArrayList<>());
            row.number(
                    same.isEmpty() || numbering != Numbering.SAME_TEXT
                            ? next++
                            : same.get(0).charge());
            same.add(row);
        }
        if (numbering == Numbering.REFUSED) {
            alike.values().stream().filter(each -> each.size() > 1).forEach(ChargeNumbers::refuse);
        }
    }

    private static void refuse(List<HeldRow> same) {
        for (HeldRow each : same) {
            HeldRow other = each == same.get(0) ? same.get(1) : same.get(0);
            each.reject(
                    Column.NUMBER,
                    "the number of the charge is blank, and the row cannot be told from that of " + other.place()
                            + ": it may be a second count or a second certificate. Write the number, or choose a profile that "
                            + "states chargesWithoutNumber");
            each.number(0);
        }
    }

    private static void alone(List<HeldRow> rows, List<HeldRow> without) {
        Set<Integer> numbers =
                rows.stream().map(HeldRow::charge).filter(each -> each > 0).collect(Collectors.toSet());
        for (HeldRow row : without) {
            if (row.charge() == 0 && !row.row().tellsOfCharge() && !row.row().refusedAt(Level.CHARGE)) {
                if (numbers.size() == 1) {
                    row.number(numbers.iterator().next());
                } else {
                    row.reject(
                            Column.NUMBER,
                            "the row does not say which charge it belongs to. Write the number of the charge");
                }
            }
        }
    }

    static Numbering named(String name) {
        return Arrays.stream(Numbering.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(Numbering.REFUSED);
    }
}
