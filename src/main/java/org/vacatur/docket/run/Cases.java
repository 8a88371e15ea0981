package org.vacatur.docket.run;

import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.intake.IntakeReport;

/** Where the cases of a run come from: files, or another run. */
interface Cases {
    /**
     * Brings every case into reach; done again from the start if it is broken off.
     *
     * @param read is told how many rows were read
     * @return what was found
     */
    Found find(LongConsumer read);

    /**
     * What was found.
     *
     * @param rows how many rows there are
     * @param tables the tables that they stand in; none where they come from no file
     */
    record Found(long rows, List<IntakeReport.TableRead> tables) {
        public Found {
            tables = List.copyOf(tables);
        }
    }

    /** The cases in their order, from one of them on; only after {@link #find} came to its end, in this process or one before. */
    Reading from(long position);

    /** Cases one after the other. */
    interface Reading extends AutoCloseable {
        /** The next case; null after the last. */
        @Nullable
        FoundCase next();

        @Override
        void close();
    }
}
