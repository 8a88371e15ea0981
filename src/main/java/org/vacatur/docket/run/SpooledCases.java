package org.vacatur.docket.run;

import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.intake.CaseStream;
import org.vacatur.docket.intake.DocketCase;
import org.vacatur.docket.intake.Intake;
import org.vacatur.docket.intake.IntakeReport;
import org.vacatur.docket.intake.SourceFile;
import org.vacatur.facts.District;

/** The cases of files. */
final class SpooledCases implements Cases {
    private final Intake intake;
    private final List<SourceFile> files;
    private final Path spool;
    private final @Nullable District only;

    /**
     * Takes where they come from.
     *
     * @param only the office whose cases are run; rows of another are rejected, because nobody runs cases that are not their own;
     *     null for all
     */
    SpooledCases(Intake intake, List<SourceFile> files, Path spool, @Nullable District only) {
        this.intake = intake;
        this.files = List.copyOf(files);
        this.spool = spool;
        this.only = only;
    }

    @Override
    public Found find(LongConsumer read) {
        IntakeReport report = intake.read(files, spool, read);
        return new Found(report.rows(), report.tables());
    }

    @Override
    public Reading from(long position) {
        CaseStream cases = CaseStream.open(spool, only);
        cases.skip(position);
        return new Reading() {
            @Override
            public @Nullable FoundCase next() {
                return cases.hasNext() ? found(cases.position(), cases.next()) : null;
            }

            @Override
            public void close() {
                cases.close();
            }
        };
    }

    private static FoundCase found(long position, DocketCase each) {
        return new FoundCase(
                position,
                each.key(),
                each.facts(),
                each.warrants().isEmpty() ? null : String.join("; ", each.warrants()),
                each.synthetic(),
                each.rows(),
                each.rejects(),
                each.sourceRows(),
                null);
    }
}
