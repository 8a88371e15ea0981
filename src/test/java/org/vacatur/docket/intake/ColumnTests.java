package org.vacatur.docket.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class ColumnTests {
    private static final JsonNode SCHEMAS = schemas();
    private static final Map<Level, String> SCHEMA_OF = Map.of(
            Level.CASE,
            "CaseFacts",
            Level.CHARGE,
            "Charge",
            Level.CERTIFICATE,
            "Certificate",
            Level.EVIDENCE,
            "Evidence");

    @Test
    void every_fact_of_the_contract_has_one_column_and_every_column_is_a_fact() {
        for (Level level : SCHEMA_OF.keySet()) {
            List<String> paths = Arrays.stream(Column.values())
                    .filter(each -> each.level() == level)
                    .map(each -> String.join("/", each.path()))
                    .toList();
            assertThat(paths).containsExactlyInAnyOrderElementsOf(paths(SCHEMA_OF.get(level)));
        }
    }

    @Test
    void a_cell_may_hold_what_the_contract_takes() {
        for (Column column : Column.values()) {
            if (column.level() == Level.DISPLAY) {
                continue;
            }
            JsonNode schema = schema(column);
            CellReader reader = column.reader();
            if (reader instanceof DocketCells docket) {
                reader = docket.text();
            }
            if (reader instanceof TextCells text) {
                assertThat(text.longest())
                        .as(column.heading())
                        .isEqualTo(schema.path("maxLength").asInt());
            } else if (reader instanceof WholeCells whole) {
                assertThat(whole)
                        .as(column.heading())
                        .isEqualTo(new WholeCells(
                                schema.path("minimum").asInt(),
                                schema.path("maximum").asInt()));
            } else if (reader instanceof WordCells words) {
                assertThat(words.words())
                        .as(column.heading())
                        .isEqualTo(schema.path("enum")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList());
            } else if (reader instanceof DayCells) {
                assertThat(schema.path("format").asString())
                        .as(column.heading())
                        .isEqualTo("date");
            } else if (reader instanceof YesNoCells) {
                assertThat(schema.path("type").asString()).as(column.heading()).isEqualTo("boolean");
            } else {
                assertThat(schema.path("type").asString()).as(column.heading()).isEqualTo("array");
            }
        }
    }

    @Test
    void the_page_lists_every_column_with_what_it_may_hold() throws IOException {
        String page = Files.readString(Path.of("src/docs/docket-files.md"));
        for (Column column : Column.values()) {
            assertThat(page).contains("| `" + column.heading() + "` | " + form(column.reader()) + " |");
        }
        assertThat(page.lines().filter(each -> each.matches("\\| `[^`]+` \\| [^|]+ \\| .*")))
                .hasSize(Column.values().length);
    }

    private static String form(CellReader reader) {
        if (reader instanceof TextCells text) {
            return "text, at most " + text.longest();
        }
        if (reader instanceof DocketCells docket) {
            return "docket number, at most " + docket.text().longest();
        }
        if (reader instanceof WholeCells whole) {
            return "whole number, " + whole.least() + " to " + whole.most();
        }
        if (reader instanceof WordCells words) {
            return String.join(", ", words.words());
        }
        return reader instanceof DayCells ? "date" : reader instanceof YesNoCells ? "yes or no" : "persons";
    }

    private static JsonNode schema(Column column) {
        JsonNode at = SCHEMAS.path(SCHEMA_OF.get(column.level()));
        for (String each : column.path()) {
            at = resolved(at).path("properties").path(each);
        }
        return resolved(at);
    }

    private static List<String> paths(String name) {
        List<String> paths = new ArrayList<>();
        Set<String> below = Set.of("charges", "certificates", "independentEvidence");
        SCHEMAS.path(name).path("properties").properties().forEach(each -> {
            JsonNode schema = resolved(each.getValue());
            if (below.contains(each.getKey())) {
                return;
            }
            if (schema.path("type").asString().equals("object")) {
                schema.path("properties").propertyNames().forEach(inner -> paths.add(each.getKey() + "/" + inner));
            } else {
                paths.add(each.getKey());
            }
        });
        return paths;
    }

    private static JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : SCHEMAS.path(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static JsonNode schemas() {
        return YAMLMapper.builder()
                .build()
                .readTree(Path.of("openapi.yaml").toFile())
                .path("components")
                .path("schemas");
    }
}
