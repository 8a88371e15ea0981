package org.vacatur.docket.intake;

import java.util.List;
import org.vacatur.contract.ContractJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Other persons named on a certificate, parted by semicolons; of each the name, the role and whether available to testify, parted by
 * upright strokes, of which the last ones may be left out: {@code A. Person | confirmatory | yes; B. Person}. The value is the
 * contract's list as JSON.
 */
record PersonsCells() implements CellReader {
    private static final int MOST = 50;
    private static final int PARTS = 3;
    private static final TextCells TEXT = new TextCells(200, false);
    private static final List<String> NAMES = List.of("name", "role", "availableToTestify");

    @Override
    public CellRead read(Cell cell, Manner manner) {
        if (cell.form() != Cell.Form.TEXT) {
            return CellRead.refused("this is not a name. Format the column as text and export again");
        }
        ArrayNode persons = JsonNodeFactory.instance.arrayNode();
        for (String person : cell.text().split(";", -1)) {
            if (person.isBlank()) {
                continue;
            }
            String[] parts = person.split("\\|", -1);
            if (parts.length > PARTS || persons.size() == MOST) {
                return CellRead.refused(
                        "write each person as name | role | yes or no, parted by semicolons, at most " + MOST);
            }
            ObjectNode read = persons.addObject();
            for (int i = 0; i < parts.length; i++) {
                String reason = put(read, i, parts[i].strip(), manner);
                if (!reason.isEmpty()) {
                    return CellRead.refused(reason);
                }
            }
        }
        return persons.isEmpty()
                ? CellRead.refused("the cell names nobody. Write a name, or leave the cell blank")
                : CellRead.of(ContractJson.mapper().writeValueAsString(persons));
    }

    private static String put(ObjectNode person, int part, String text, Manner manner) {
        if (text.isEmpty()) {
            return "";
        }
        boolean available = part == PARTS - 1;
        CellRead read = (available ? new YesNoCells() : TEXT).read(Cell.text(text), manner);
        if (read.value() != null && available) {
            person.put(NAMES.get(part), Boolean.parseBoolean(read.value()));
        } else if (read.value() != null) {
            person.put(NAMES.get(part), read.value());
        }
        return read.reason();
    }
}
