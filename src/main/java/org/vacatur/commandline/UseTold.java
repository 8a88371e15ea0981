package org.vacatur.commandline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a service tells of what is in use. One of an earlier release does not; then nothing is said of it. */
final class UseTold {
    private UseTold() {}

    /**
     * Of an amendment.
     *
     * @param inUse whether what it put into use still is; absent if the service does not tell
     * @param notInFolder files of the rules folder that do not hold what it put into use; absent if the service does not tell
     */
    record OfAmendment(@Nullable Boolean inUse, @Nullable List<String> notInFolder) {
        OfAmendment {
            notInFolder = notInFolder == null ? null : List.copyOf(notInFolder);
        }

        boolean out() {
            return Boolean.FALSE.equals(inUse);
        }

        List<String> missing() {
            return notInFolder == null ? List.of() : notInFolder;
        }
    }

    /**
     * Of the amendments of a list.
     *
     * @param items in any order
     */
    record OfList(List<OfEntry> items) {
        OfList {
            items = List.copyOf(items);
        }

        boolean out(UUID id) {
            return items.stream().anyMatch(each -> each.id().equals(id) && Boolean.FALSE.equals(each.inUse()));
        }
    }

    /**
     * Of one of them.
     *
     * @param id identifies it
     * @param inUse whether what it put into use still is; absent if the service does not tell
     */
    record OfEntry(UUID id, @Nullable Boolean inUse) {}

    /**
     * Of the rule sets.
     *
     * @param items in any order
     */
    record OfRuleSets(List<OfRuleSet> items) {
        OfRuleSets {
            items = List.copyOf(items);
        }

        /** Of a version, of which nothing may be known. */
        OfVersion of(String version) {
            return items.stream()
                    .flatMap(set -> set.versions().stream())
                    .filter(each -> each.version().equals(version))
                    .findFirst()
                    .orElse(new OfVersion(version, null, null));
        }
    }

    /**
     * Of a rule set.
     *
     * @param versions in any order
     */
    record OfRuleSet(List<OfVersion> versions) {
        OfRuleSet {
            versions = List.copyOf(versions);
        }
    }

    /**
     * Of a version.
     *
     * @param version SHA-256 of its content
     * @param title of what brought it; absent if nothing is known
     * @param inUseSince when it was last put into use; absent if it never was, or the service does not tell
     */
    record OfVersion(
            String version,
            @Nullable String title,
            @Nullable Instant inUseSince) {}
}
