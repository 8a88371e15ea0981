package org.vacatur.docket.run;

import java.nio.file.Path;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Where the cases of a run come from: files, or another run. */
interface Cases {
    /**
     * Brings every case into reach; done again from the start if it is broken off.
     *
     * @param read is told how many rows were read
     * @return how many rows there are
     */
    long find(LongConsumer read);

    /** The cases in their order, from one of them on; only after {@link #find} came to its end, in this process or one before. */
    Reading from(long position);

    /** Writes the rows that could not be used, with all else of their cases, into a folder; done again if it is broken off. */
    void writeRejects(Path folder);

    /** Cases one after the other. */
    interface Reading extends AutoCloseable {
        /** The next case; null after the last. */
        @Nullable
        FoundCase next();

        @Override
        void close();
    }
}
