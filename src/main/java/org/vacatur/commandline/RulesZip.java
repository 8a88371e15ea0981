package org.vacatur.commandline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.vacatur.docket.lists.Partial;

/** A folder with {@code rules/} and {@code features/} on this computer, and the ZIP file that it is sent and received as. */
final class RulesZip {
    /** More is no folder of rules, and is not read into memory. */
    private static final long MOST_BYTES = 12_000_000;

    private static final List<String> PARTS = List.of("rules", "features");

    private RulesZip() {}

    /**
     * What a folder holds.
     *
     * @param files by path, e.g. {@code "rules/dookhan/60-timing.dslr"}
     * @param over names of what is passed over: what is hidden, links, and what stands beside the two folders
     */
    record Found(SortedMap<String, Path> files, SortedSet<String> over) {
        /** Files that a program lays beside one it has open. */
        List<String> locks() {
            return files.keySet().stream()
                    .filter(each -> each.substring(each.lastIndexOf('/') + 1).startsWith("~$"))
                    .toList();
        }
    }

    /**
     * Reads a folder, but for what is hidden and for links.
     *
     * @throws UncheckedIOException that says in words why it cannot be read
     */
    static Found files(Path folder) {
        SortedMap<String, Path> files = new TreeMap<>();
        SortedSet<String> over = new TreeSet<>();
        long bytes = 0;
        try {
            over.addAll(beside(folder));
            for (String part : PARTS) {
                Path top = folder.resolve(part);
                if (!Files.isDirectory(top)) {
                    continue;
                }
                for (Path each : in(top)) {
                    String path = folder.relativize(each).toString().replace('\\', '/');
                    int hidden = path.indexOf("/.");
                    if (hidden >= 0) {
                        int end = path.indexOf('/', hidden + 1);
                        over.add(end < 0 ? path : path.substring(0, end));
                    } else if (!Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS)) {
                        over.add(path);
                    } else {
                        bytes += Files.size(each);
                        files.put(path, each);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": cannot be read whole. Nothing was sent.", e);
        }
        if (bytes > MOST_BYTES) {
            throw new UncheckedIOException(
                    folder + ": rules and features hold more than 12 MB; is it the right folder? Nothing was sent.",
                    new IOException());
        }
        return new Found(files, over);
    }

    private static List<String> beside(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> folder.relativize(each).toString())
                    .filter(each -> !PARTS.contains(each))
                    .toList();
        }
    }

    private static List<Path> in(Path top) throws IOException {
        try (Stream<Path> all = Files.walk(top)) {
            return all.filter(each -> !Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
    }

    static byte[] zip(Map<String, Path> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, Path> each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                Files.copy(each.getValue(), zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A file of the folder could not be read. Nothing was sent.", e);
        }
        return bytes.toByteArray();
    }

    /** Whether nothing would be lost if a folder were made here. */
    static boolean free(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> in = Files.list(folder)) {
            return in.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Writes a folder, whole or not at all.
     *
     * @return how many files it holds
     * @throws UncheckedIOException that says in words why it cannot be written
     */
    static int write(byte[] zip, Path folder) {
        int[] files = {0};
        try {
            Partial.folder(folder, to -> files[0] = unpack(zip, to));
            return files[0];
        } catch (IOException e) {
            throw new UncheckedIOException(
                    folder + ": cannot be written; is the folder around it there, and is there room?", e);
        }
    }

    private static int unpack(byte[] bytes, Path to) throws IOException {
        int files = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = to.resolve(entry.getName()).normalize();
                if (!file.startsWith(to) || entry.isDirectory()) {
                    throw new IOException("The service names a file outside of the folder");
                }
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
                files++;
            }
        }
        return files;
    }
}
