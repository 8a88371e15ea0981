package org.vacatur.docket.run;

import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.Reject;

/** Where the cases of a run come from: files, or another run. */
interface Cases {
    /**
     * Brings every case into reach; done again from the start if it is broken off.
     *
     * @param read is told how many rows were read
     */
    Found find(LongConsumer read);

    /** The cases in their order, from one of them on; only after {@link #find} came to its end, in this process or one before. */
    Reading from(long position);

    /**
     * What there is.
     *
     * @param rows rows of all files
     * @param cases how many cases
     * @param alone rows rejected that belong to no case
     */
    record Found(long rows, long cases, List<Reject> alone) {
        public Found {
            alone = List.copyOf(alone);
        }
    }

    /** Cases one after the other. */
    interface Reading extends AutoCloseable {
        /** The next case; null after the last. */
        @Nullable
        FoundCase next();

        @Override
        void close();
    }
}
