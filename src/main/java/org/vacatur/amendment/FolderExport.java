package org.vacatur.amendment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vacatur.rulebook.FolderUpdate;

/**
 * Writes what came into use to the rules folder and the folder of scenarios, so that an office keeps it in its version control. The store is
 * what counts: where a folder cannot be written, or was changed by hand meanwhile, nothing is lost, and the log says so.
 */
final class FolderExport {
    private static final Logger LOG = LoggerFactory.getLogger(FolderExport.class);
    private static final String CHANGE_LOG = "CHANGELOG.md";

    private final @Nullable Path rules;
    private final @Nullable Path features;

    /**
     * Takes the folders.
     *
     * @param rules the rules folder; null if nothing is to be written
     * @param features the folder of scenarios; null where there is none
     */
    FolderExport(@Nullable Path rules, @Nullable Path features) {
        this.rules = rules;
        this.features = features;
    }

    /**
     * Writes files.
     *
     * @param before text by path of what was in use before
     * @param after the same of what is in use now
     * @param entry what is added to the change log
     * @return whether the folders hold now what is in use
     */
    boolean write(Map<String, String> before, Map<String, String> after, String entry) {
        if (rules == null) {
            return false;
        }
        FolderUpdate folder = new FolderUpdate(rules, features);
        SortedMap<String, @Nullable String> changes =
                DraftFiles.between(before, after).edits();
        try {
            folder.finish();
            SortedMap<String, String> standing = folder.standing(changes.keySet());
            List<String> byHand = changes.entrySet().stream()
                    .filter(each -> !known(standing.get(each.getKey()), before.get(each.getKey()), each.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            if (!byHand.isEmpty()) {
                LOG.warn(
                        "What came into use was not written to the rules folder: {} changed there meanwhile."
                                + " What the folder holds comes in as an amendment at the next start.",
                        byHand);
                return false;
            }
            SortedMap<String, @Nullable String> files = new TreeMap<>(changes);
            files.put(CHANGE_LOG, ChangeLog.with(changeLog(rules.resolve(CHANGE_LOG)), entry));
            folder.write(files);
            return true;
        } catch (IOException e) {
            LOG.warn(
                    "What came into use could not be written to the rules folder: {}. It is in use all the same.",
                    e.toString());
            return false;
        }
    }

    /** Files that do not stand in the folders as they are in use; none where nothing is to be written there. */
    List<String> notHolding(Map<String, String> inUse) {
        if (rules == null) {
            return List.of();
        }
        try {
            SortedMap<String, String> standing = new FolderUpdate(rules, features).standing(inUse.keySet());
            return inUse.entrySet().stream()
                    .filter(each -> features != null || !DraftFiles.isScenario(each.getKey()))
                    .filter(each -> !each.getValue().equals(standing.get(each.getKey())))
                    .map(Map.Entry::getKey)
                    .toList();
        } catch (IOException e) {
            LOG.warn("The rules folder cannot be read: {}", e.toString());
            return List.copyOf(inUse.keySet());
        }
    }

    /** What stands in the folder is what was in use, or is what comes now; anything else somebody wrote there. */
    private static boolean known(@Nullable String standing, @Nullable String before, @Nullable String after) {
        return standing == null ? before == null || after == null : standing.equals(before) || standing.equals(after);
    }

    private static String changeLog(Path file) throws IOException {
        return Files.isRegularFile(file) ? Files.readString(file) : ChangeLog.EMPTY;
    }
}
