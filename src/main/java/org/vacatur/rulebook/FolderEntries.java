package org.vacatur.rulebook;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** What lies in a folder of rules: plain files and folders with plain names, and not too many of them. */
final class FolderEntries {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.][A-Za-z0-9_. -]{0,99}");

    private FolderEntries() {}

    /** The entries of a folder by name. */
    static List<Path> of(Path folder, String path, Faults faults) {
        var where = path.isEmpty() ? "." : path;
        var entries = new ArrayList<Path>();
        try (var children = Files.newDirectoryStream(folder)) {
            for (var each : children) {
                entries.add(each);
                if (entries.size() > Limits.FILES) {
                    throw faults.stop(
                            where,
                            0,
                            "The folder holds more than " + Limits.FILES
                                    + " files and folders. Take out what is no rule");
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            faults.error(where, 0, "", "The folder cannot be read");
            return List.of();
        }
        entries.sort(Comparator.comparing(each -> String.valueOf(each.getFileName())));
        return entries;
    }

    /** Whether an entry is what it seems: a link may lead out of the folder, and a pipe or device never ends. */
    static boolean plain(Path entry, String path, Faults faults) {
        if (!named(String.valueOf(entry.getFileName()), path, faults)) {
            return false;
        }
        if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)
                || Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        faults.error(path, 0, "", "This is a link or a device and no file. Put the file itself here");
        return false;
    }

    /** Whether a name is one that every machine can hold and nobody can mistake. */
    static boolean named(String name, String path, Faults faults) {
        if (NAME.matcher(name).matches()) {
            return true;
        }
        faults.error(
                path.replaceAll("[^A-Za-z0-9_./ -]", "?"),
                0,
                "",
                "The name holds other characters than letters, digits, blanks, dots and hyphens, or is longer than 100."
                        + " Rename it, or take it out");
        return false;
    }
}
