package org.vacatur.rulebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * The files of a rules folder, each read once.
 *
 * @param files clean files by path; a file that was refused is missing here
 * @param refused paths of files that are there and were refused
 * @param sets names of the folders that hold rule sets
 */
record RulesFolder(Map<String, TextFile> files, Set<String> refused, Set<String> sets) {
    static final String VOCABULARY = "vocabulary.dsl";
    static final String SOURCES = "sources.csv";
    static final String DISPOSITIONS = "dispositions.csv";
    static final String OFFENSES = "offenses.csv";
    static final String COURTS = "courts.csv";
    static final String RULE_SET = "rule-set.yaml";
    static final String EVIDENCE = "evidence.csv";
    static final String EXAMPLES = "examples.csv";
    static final List<String> SHARED = List.of(VOCABULARY, SOURCES, DISPOSITIONS, OFFENSES, COURTS);

    private static final Set<String> KNOWN_UNREAD = Set.of("README.md", "CHANGELOG.md");

    /** How offices' exports name their columns. It is no law, so it is read elsewhere and is no part of any version. */
    private static final String PROFILES = "profiles";

    static RulesFolder read(Path folder, Faults faults) {
        var found = new RulesFolder(new TreeMap<>(), new TreeSet<>(), new TreeSet<>());
        if (!Files.isDirectory(folder)) {
            faults.error(
                    ".",
                    0,
                    folder.getFileName() == null ? "" : String.valueOf(folder.getFileName()),
                    "There is no such rules folder");
            return found;
        }
        for (var path : FolderEntries.of(folder, "", faults)) {
            found.top(path, faults);
        }
        SHARED.stream()
                .filter(each -> !found.holds(each))
                .forEach(each -> faults.error(each, 0, "", "The file is missing"));
        if (found.sets().isEmpty()) {
            faults.error(".", 0, "", "The rules folder holds no rule set: no folder with a " + RULE_SET);
        }
        return found;
    }

    @Nullable
    TextFile file(String path) {
        return files.get(path);
    }

    /** Whether the file is there, even if it was refused. */
    boolean holds(String path) {
        return files.containsKey(path) || refused.contains(path);
    }

    /** Names of the files of a rule set's folder that hold rules. */
    List<String> ruleFiles(String set) {
        var names = new TreeSet<String>();
        files.keySet().forEach(each -> names.add(each));
        names.addAll(refused);
        return names.stream()
                .filter(each -> each.startsWith(set + "/") && isRules(each))
                .map(each -> each.substring(set.length() + 1))
                .toList();
    }

    /** What the version of a rule set covers: its own files and the shared ones. */
    List<TextFile> versioned(String set) {
        return files.values().stream()
                .filter(each -> each.path().startsWith(set + "/") || SHARED.contains(each.path()))
                .toList();
    }

    private void top(Path path, Faults faults) {
        var name = name(path);
        if (!FolderEntries.plain(path, name, faults)) {
            refused.add(name);
        } else if (Files.isDirectory(path)) {
            set(path, name, faults);
        } else if (SHARED.contains(name)) {
            take(path, name, faults);
        } else if (!KNOWN_UNREAD.contains(name)) {
            faults.warning(name, "Nothing reads this file");
        }
    }

    private void set(Path path, String set, Faults faults) {
        if (set.equals(PROFILES)) {
            FolderEntries.of(path, set, faults).forEach(each -> profile(each, set + "/" + name(each), faults));
            return;
        }
        if (set.startsWith(".")) {
            faults.warning(set, "Nothing reads this folder");
            return;
        }
        if (!Files.exists(path.resolve(RULE_SET))) {
            faults.error(set, 0, "", "The folder holds no " + RULE_SET + ", so it is no rule set");
            return;
        }
        if (!set.matches("[a-z][a-z0-9]*")) {
            faults.error(set, 0, set, "The name of a rule set's folder is small letters and digits");
            return;
        }
        if (SourceVersion.isKeyword(set)) {
            faults.error(set, 0, set, "The name is a word of Java, which the rules are compiled to. Choose another");
            return;
        }
        sets.add(set);
        if (sets.size() > Limits.RULE_SETS) {
            throw faults.stop(set, 0, "The rules folder has more than " + Limits.RULE_SETS + " rule sets");
        }
        for (var each : FolderEntries.of(path, set, faults)) {
            var name = name(each);
            if (!FolderEntries.plain(each, set + "/" + name, faults)) {
                refused.add(set + "/" + name);
                continue;
            }
            var read = List.of(RULE_SET, EVIDENCE, EXAMPLES).contains(name) || isRules(name);
            if (read && !Files.isDirectory(each)) {
                take(each, set + "/" + name, faults);
            } else {
                faults.warning(set + "/" + name, "Nothing reads this " + (Files.isDirectory(each) ? "folder" : "file"));
            }
        }
    }

    /** What it says is checked where it is read; here, that it says what a person sees. */
    private static void profile(Path file, String path, Faults faults) {
        if (FolderEntries.plain(file, path, faults) && !Files.isDirectory(file)) {
            new TextFileReader(faults).read(file, path);
        }
    }

    private void take(Path file, String path, Faults faults) {
        var text = new TextFileReader(faults).read(file, path);
        if (text == null) {
            refused.add(path);
        } else {
            files.put(path, text);
        }
        var held = files.values().stream().mapToLong(TextFile::characters).sum();
        if (held > Limits.FOLDER_CHARACTERS) {
            throw faults.stop(
                    path, 0, "The files up to this one are larger than 10 MB together. Take out what is no rule");
        }
    }

    private static boolean isRules(String name) {
        return name.endsWith(".dslr") || name.endsWith(".drl.csv");
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
