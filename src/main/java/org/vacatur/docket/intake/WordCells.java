package org.vacatur.docket.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.vacatur.contract.Nearest;

/**
 * Cells that hold one of the contract's words; letter case does not count, and blanks and hyphens are as good as underscores.
 *
 * @param words the words
 */
record WordCells(List<String> words) implements CellReader {
    static WordCells of(Class<? extends Enum<?>> type) {
        return new WordCells(
                Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.toUnmodifiableList()));
    }

    @Override
    public CellRead read(Cell cell, Manner manner) {
        if (manner.words().isEmpty() && words.contains(cell.text())) {
            return CellRead.of(cell.text());
        }
        String own = manner.words().get(Names.fold(cell.text()));
        String word = own != null ? own : cell.text().toUpperCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
        if (words.contains(word)) {
            return CellRead.of(word);
        }
        String meant = Nearest.to(cell.text(), words)
                .map(each -> " Did you mean " + each + "?")
                .orElse("");
        return CellRead.refused("this word is not known here." + meant + " Write one of " + String.join(", ", words)
                + ", or leave the cell blank if nobody knows");
    }
}
