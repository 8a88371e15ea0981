package org.vacatur.seeded;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Defects made by rote: every sentence of every rule, every action, every cell that means something, changed in every way that is near. */
final class Mutations {
    private static final Pattern SENTENCE = Pattern.compile("\\[when](- .*?)=(\\w+) (.*)");
    private static final Pattern ACTION = Pattern.compile("\\[then](.*), because \"\\{why}\"=.*");

    private final List<Defect> defects = new ArrayList<>();

    static List<Defect> ofRules() {
        var mutations = new Mutations();
        ruleFiles().forEach(mutations::ruleFile);
        return mutations.defects;
    }

    static List<Defect> ofTables() {
        var mutations = new Mutations();
        mutations.table("dookhan/county-criteria.drl.csv", Set.of("id", "title", "source", "because"));
        mutations.table("dookhan/evidence.csv", Set.of("source", "remark"));
        mutations.table("dispositions.csv", Set.of("remark"));
        mutations.table("courts.csv", Set.of("court", "verified", "remark"));
        // class, substance and whether it is a repeated offence are shown, and no rule reads them; nor does one read
        // identity
        mutations.table("offenses.csv", Set.of("remark", "class", "substance", "subsequent", "identity"));
        return mutations.defects;
    }

    private static Stream<String> ruleFiles() {
        try (var files = Files.list(Path.of("rules/dookhan"))) {
            return files
                    .map(each -> "dookhan/" + each.getFileName())
                    .filter(each -> each.endsWith(".dslr"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ruleFile(String file) {
        List<String> lines = Arrays.asList(Defect.shipped(file).split("\n", -1));
        Map<String, Set<String>> siblings = siblings();
        String rule = "";
        int begun = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("rule \"")) {
                rule = line.substring(6).split(" ")[0];
                begun = i;
            }
            String sentence = line.strip();
            if (sentence.startsWith("- ")) {
                add(rule + ": without \"" + sentence + "\"", file, lines, i, null);
                for (String other : siblings.getOrDefault(sentence, Set.of())) {
                    add(rule + ": \"" + other + "\" for \"" + sentence + "\"", file, lines, i, "    " + other);
                }
            }
            if (line.contains(", because \"")) {
                for (String other : actions(line)) {
                    add(rule + ": " + other.replaceFirst(", because.*", ""), file, lines, i, "    " + other);
                }
            }
            if (line.equals("end")) {
                var without = new ArrayList<>(lines);
                without.subList(begun, i + 1).clear();
                defects.add(new Defect(rule + ": left out", file, String.join("\n", without)));
            }
        }
    }

    private void add(
            String name, String file, List<String> lines, int line, @org.jspecify.annotations.Nullable String instead) {
        var changed = new ArrayList<>(lines);
        if (instead == null) {
            changed.remove(line);
        } else {
            changed.set(line, instead);
        }
        defects.add(new Defect(name, file, String.join("\n", changed)));
    }

    /** The other sentences that ask about the same field. */
    private static Map<String, Set<String>> siblings() {
        Map<String, Set<String>> byField = new LinkedHashMap<>();
        Map<String, String> fields = new LinkedHashMap<>();
        for (String each : Defect.shipped("vocabulary.dsl").split("\n")) {
            Matcher match = SENTENCE.matcher(each);
            if (match.matches() && !match.group(1).contains("{")) {
                byField.computeIfAbsent(match.group(2), any -> new LinkedHashSet<>())
                        .add(match.group(1));
                fields.put(match.group(1), match.group(2));
            }
        }
        Map<String, Set<String>> siblings = new LinkedHashMap<>();
        fields.forEach((sentence, field) -> {
            var others = new LinkedHashSet<>(byField.getOrDefault(field, Set.of()));
            others.remove(sentence);
            siblings.put(sentence, others);
        });
        return siblings;
    }

    /** The same reason with every other thing to conclude, and with another code where there is one. */
    private static List<String> actions(String line) {
        String action = line.strip().replaceFirst(", because .*", "");
        String reason = line.substring(line.indexOf(", because "));
        Matcher quoted = Pattern.compile("\"([A-Z0-9-]+)\"").matcher(action);
        String code = quoted.find() ? quoted.group(1) : "ROLE";
        var others = new ArrayList<String>();
        for (String each : Defect.shipped("vocabulary.dsl").split("\n")) {
            Matcher match = ACTION.matcher(each);
            if (match.matches() && !match.group(1).replace("{code}", code).equals(action)) {
                others.add(match.group(1).replace("{code}", code) + reason);
            }
        }
        if (action.startsWith("a person must")) {
            others.add(action.replace("\"" + code + "\"", code.equals("ROLE") ? "\"DATA\"" : "\"ROLE\"") + reason);
        }
        return others;
    }

    /** Each row left out; each cell with what stands in the other rows of its column, with one more or less, and blank. */
    private void table(String file, Set<String> words) {
        List<List<String>> rows = rows(Defect.shipped(file));
        List<String> columns = rows.get(0);
        for (int r = 1; r < rows.size(); r++) {
            var without = new ArrayList<>(rows);
            without.remove(r);
            String row = file.replaceFirst(".*/", "") + " row " + (r + 1) + " ("
                    + String.join(",", rows.get(r))
                            .substring(
                                    0,
                                    Math.min(40, String.join(",", rows.get(r)).length())) + ")";
            defects.add(new Defect(row + ": left out", file, text(without)));
            for (int c = 0; c < columns.size(); c++) {
                if (words.contains(columns.get(c))) {
                    continue;
                }
                for (String other : others(file, rows, r, c)) {
                    var changed = new ArrayList<>(rows);
                    var cells = new ArrayList<>(rows.get(r));
                    cells.set(c, other);
                    changed.set(r, cells);
                    defects.add(new Defect(
                            row + ": " + columns.get(c) + " \"" + other + "\" for \""
                                    + rows.get(r).get(c) + "\"",
                            file,
                            text(changed)));
                }
            }
        }
    }

    private static List<String> others(String file, List<List<String>> rows, int r, int c) {
        String cell = rows.get(r).get(c);
        var others = new LinkedHashSet<String>();
        if (cell.matches("\\d+") && file.endsWith("criteria.drl.csv")) {
            others.add(String.valueOf(Integer.parseInt(cell) + 1));
            others.add(String.valueOf(Integer.parseInt(cell) - 1));
        }
        if (!cell.isEmpty()) {
            others.add("");
            // the next two other values of the column, in the order of the file
            rows.stream()
                    .skip(1)
                    .map(each -> each.get(c))
                    .filter(each -> !each.isEmpty() && !each.equals(cell))
                    .distinct()
                    .sorted(java.util.Comparator.comparingInt(each -> Math.floorMod(each.compareTo(cell), 1_000)))
                    .limit(2)
                    .forEach(others::add);
        }
        return List.copyOf(others);
    }

    private static List<List<String>> rows(String text) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
            return reader.stream().map(CsvRecord::getFields).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(List<List<String>> rows) {
        var text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
