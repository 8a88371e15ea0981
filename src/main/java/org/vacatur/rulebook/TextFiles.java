package org.vacatur.rulebook;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Text files that belong to a rule set and are none of its rules, read as strictly as rules are: nothing in them that a reader cannot see, no
 * link, no odd name, and not too much of it.
 *
 * @param files clean text by path, with slashes, in the order of the paths; a file with a problem is missing here
 * @param problems what is wrong with them, by file and line
 */
public record TextFiles(SortedMap<String, String> files, List<Problem> problems) {
    /** Files of all folders together. */
    private static final int FILES = 500;

    /** Folders within folders. */
    private static final int DEPTH = 5;

    public TextFiles {
        problems = List.copyOf(problems);
    }

    /**
     * Reads a folder with the folders in it. What does not end as asked for is left alone.
     *
     * @param folder read if it is there; where it is not, there are no files
     * @param path of the folder, to name its files by, e.g. {@code "features/dookhan"}
     * @param ending of the names, e.g. {@code ".feature"}
     */
    public static TextFiles read(Path folder, String path, String ending) {
        var taking = new Taking(ending);
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            taking.run(() -> taking.folder(folder, path, 0));
        } else if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            taking.faults.error(path, 0, "", "This is a link or a file and no folder. Put the folder itself here");
        }
        return taking.taken();
    }

    /**
     * Files that came as text.
     *
     * @param files text by path
     * @param path of the folder that all of them must lie in
     * @param ending of their names
     */
    public static TextFiles of(Map<String, String> files, String path, String ending) {
        var taking = new Taking(ending);
        taking.run(() -> new TreeMap<>(files).forEach((name, text) -> {
            if (taking.placed(name, path)) {
                taking.take(name, new TextFileReader(taking.faults).read(text, name));
            }
        }));
        return taking.taken();
    }

    /**
     * The hash of files, SHA-256 in hexadecimal over path, length and text of each, sorted by path. Line ends, blanks at line ends and empty lines
     * at the end do not count.
     */
    public static String hash(Map<String, String> files) {
        return CanonicalVersion.of(files.entrySet().stream()
                        .map(each -> new TextFile(
                                each.getKey(), Arrays.asList(each.getValue().split("\r?\n", -1))))
                        .toList())
                .hash();
    }

    private static final class Taking {
        private final String ending;
        private final Faults faults = new Faults();
        private final SortedMap<String, String> files = new TreeMap<>();
        private long characters;

        Taking(String ending) {
            this.ending = ending;
        }

        TextFiles taken() {
            return new TextFiles(files, faults.sorted());
        }

        void run(Runnable reading) {
            try {
                reading.run();
            } catch (Faults.Stopped e) {
                // what stopped it is among the problems
            }
        }

        void folder(Path folder, String path, int depth) {
            if (depth > DEPTH) {
                faults.error(path, 0, "", "The folder lies in more than " + DEPTH + " others. Move it up");
                return;
            }
            for (var each : FolderEntries.of(folder, path, faults)) {
                var name = path + "/" + each.getFileName();
                if (!FolderEntries.plain(each, name, faults)) {
                    continue;
                }
                if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
                    folder(each, name, depth + 1);
                } else if (name.endsWith(ending)) {
                    take(name, new TextFileReader(faults).read(each, name));
                }
            }
        }

        boolean placed(String name, String path) {
            if (!name.startsWith(path + "/") || !name.endsWith(ending) || name.length() > Limits.SENTENCE) {
                faults.error(
                        name.substring(0, Math.min(name.length(), Limits.SENTENCE))
                                .replaceAll("[^A-Za-z0-9_./ -]", "?"),
                        0,
                        "",
                        "The file does not lie in " + path + "/, or its name does not end in " + ending);
                return false;
            }
            var parts = name.substring(path.length() + 1).split("/", -1);
            if (parts.length > DEPTH || Arrays.stream(parts).anyMatch(each -> each.startsWith("."))) {
                faults.error(
                        name.replaceAll("[^A-Za-z0-9_./ -]", "?"),
                        0,
                        "",
                        "The path leads nowhere. Name folder and file");
                return false;
            }
            return Arrays.stream(parts).allMatch(each -> FolderEntries.named(each, name, faults));
        }

        void take(String path, @Nullable TextFile file) {
            if (file == null) {
                return;
            }
            files.put(path, file.text());
            characters += file.characters();
            if (files.size() > FILES) {
                throw faults.stop(path, 0, "Up to this one there are more than " + FILES + " files. Join some of them");
            }
            if (characters > Limits.FOLDER_CHARACTERS) {
                throw faults.stop(
                        path, 0, "The files up to this one are larger than 10 MB together. Make them smaller");
            }
        }
    }
}
