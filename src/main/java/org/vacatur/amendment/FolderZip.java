package org.vacatur.amendment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.vacatur.contract.Fault;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.RequestRefused;

/** A rule set and its scenarios as a folder in a ZIP file: {@code rules/} and {@code features/}, as an office keeps them. */
final class FolderZip {
    private static final String RULES = "rules/";
    private static final int ENTRIES = 1_000;
    private static final int FAULTS = 50;
    private static final int FILE_BYTES = 1_000_000;
    private static final long ALL_BYTES = 12_000_000;

    /** The same files make the same bytes. */
    private static final long NO_TIME = 315_532_800_000L;

    private FolderZip() {}

    /** Writes files, of which scenarios stand under {@code features/} and all others under {@code rules/}. */
    static byte[] write(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> each : new TreeMap<>(files).entrySet()) {
                String path = each.getKey();
                ZipEntry entry = new ZipEntry(DraftFiles.isScenario(path) ? path : RULES + path);
                entry.setTime(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /**
     * Reads the files of a rule set and its scenarios. Passed over is what a folder holds besides: other rule sets and their scenarios, the
     * profiles, what is written for people. A file among those of the rule set that nobody knows is refused: its name may be a slip.
     *
     * @param known paths that a version may have, to tell them from others
     * @throws RequestRefused if it is no ZIP file, holds more than a folder of rules, or holds what is no text
     */
    static SortedMap<String, String> read(InputStream in, DraftPaths known) {
        SortedMap<String, String> files = new TreeMap<>();
        List<Fault> faults = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            long bytes = 0;
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(FILE_BYTES + 1);
                bytes += content.length;
                entries++;
                if (entries > ENTRIES || bytes > ALL_BYTES) {
                    throw refused("The folder holds more than " + ENTRIES + " files, or more than 12 MB.", List.of());
                }
                String path = path(entry.getName());
                if (entry.isDirectory() || known.passedOver(path)) {
                    continue;
                }
                if (!known.part(path)) {
                    faults.add(new Fault(
                            path.replaceAll("[^A-Za-z0-9_./ -]", "?"),
                            "is no file that a version holds; rename it, or take it out"));
                } else if (content.length > FILE_BYTES) {
                    faults.add(new Fault(path, "is larger than 1 MB; divide it"));
                } else if (files.put(path, text(path, content, faults)) != null) {
                    faults.add(new Fault(path, "is there more than once; keep one"));
                }
            }
            if (entries == 0) {
                throw refused("The body is no ZIP file, or an empty one.", List.of());
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw refused(
                    "The ZIP file cannot be read: it broke off, is damaged, or names files in another alphabet.",
                    List.of());
        } catch (IOException e) {
            throw refused("The ZIP file broke off.", List.of());
        }
        if (!faults.isEmpty()) {
            throw refused("Files of the folder cannot be taken.", faults.subList(0, Math.min(faults.size(), FAULTS)));
        }
        return files;
    }

    private static String path(String name) {
        return name.startsWith(RULES) ? name.substring(RULES.length()) : name;
    }

    private static String text(String path, byte[] content, List<Fault> faults) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            faults.add(new Fault(path, "is not UTF-8 text; save it as UTF-8"));
            return "";
        }
    }

    private static RequestRefused refused(String detail, List<Fault> faults) {
        return new RequestRefused(ProblemType.INVALID_REQUEST, detail + " Nothing was changed.", faults);
    }
}
