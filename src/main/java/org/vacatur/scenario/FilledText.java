package org.vacatur.scenario;

import io.cucumber.messages.types.TableCell;
import java.util.List;

/** A sentence or name with the cells of a row of examples in it. */
final class FilledText {
    private FilledText() {}

    /**
     * Length of a text with a row's cells in it. Cells are put in one after the other, so that one can bring the place of the next; as soon as it
     * becomes too long, the rest is not put in.
     */
    static long length(String text, List<TableCell> names, List<TableCell> cells) {
        String filled = text;
        for (int i = 0; i < names.size() && filled.indexOf('<') >= 0; i++) {
            String place = "<" + names.get(i).getValue() + ">";
            String cell = cells.get(i).getValue();
            long length = filled.length() + (long) times(filled, place) * (cell.length() - place.length());
            if (length > FeatureLimits.SENTENCE) {
                return length;
            }
            filled = filled.replace(place, cell);
        }
        return filled.length();
    }

    private static int times(String text, String place) {
        int times = 0;
        for (int at = text.indexOf(place); at >= 0; at = text.indexOf(place, at + place.length())) {
            times++;
        }
        return times;
    }
}
