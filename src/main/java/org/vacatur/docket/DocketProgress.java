package org.vacatur.docket;

import org.jspecify.annotations.Nullable;

/**
 * How far a run has come.
 *
 * @param state what is done at the moment
 * @param rowsRead rows of the files read
 * @param rowsDecided of these, how many are accounted for
 * @param casesDecided cases put to the rules
 * @param chargesDecided charges of these cases
 * @param rowsRejected rows that could not be used
 * @param casesPerSecond on average since the run was asked for
 * @param secondsLeft how long it will take at that rate; absent while nobody can tell
 */
public record DocketProgress(
        DocketState state,
        long rowsRead,
        long rowsDecided,
        long casesDecided,
        long chargesDecided,
        long rowsRejected,
        long casesPerSecond,
        @Nullable Long secondsLeft) {}
