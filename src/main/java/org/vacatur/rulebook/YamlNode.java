package org.vacatur.rulebook;

import java.util.List;
import java.util.Map;

/** A part of a YAML file, with its line. */
sealed interface YamlNode {
    int line();

    /** Any plain value, as text. */
    record Text(String text, int line) implements YamlNode {}

    /** A list. */
    record Items(List<YamlNode> items, int line) implements YamlNode {}

    /** Keys with their values; {@code lines} are the lines of the keys. */
    record Entries(Map<String, YamlNode> values, Map<String, Integer> lines, int line) implements YamlNode {}
}
