package org.vacatur.docket.run;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Gives the cases to the step, and goes on after the last case that was kept. */
final class CaseReading implements ItemStreamReader<FoundCase> {
    private static final String TAKEN = "cases.taken";

    private final Cases cases;
    private Cases.@Nullable Reading reading;
    private long taken;

    CaseReading(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void open(ExecutionContext context) {
        taken = context.getLong(TAKEN, 0);
        reading = cases.from(taken);
    }

    @Override
    public @Nullable FoundCase read() {
        FoundCase next = Objects.requireNonNull(reading).next();
        if (next != null) {
            taken++;
        }
        return next;
    }

    @Override
    public void update(ExecutionContext context) {
        context.putLong(TAKEN, taken);
    }

    @Override
    public void close() {
        if (reading != null) {
            reading.close();
            reading = null;
        }
    }
}
