package org.vacatur.verification;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Contents that are not in the export and wait for the record of the sealing or expunging that took them away. */
final class RemovedContents {
    private final Map<String, RecordRead> waiting = new HashMap<>();

    void await(RecordRead read) throws Flaw {
        String object = read.record().object();
        if (object == null) {
            throw new Flaw("a content is missing, and the record is about nothing that can be sealed");
        }
        waiting.putIfAbsent(object, read);
    }

    /** A sealing or expunging of this object comes after all that waits for it. */
    void explain(String object) {
        waiting.remove(object);
    }

    @Nullable
    RecordRead firstUnexplained() {
        return waiting.values().stream()
                .min(Comparator.comparingLong(RecordRead::number))
                .orElse(null);
    }
}
