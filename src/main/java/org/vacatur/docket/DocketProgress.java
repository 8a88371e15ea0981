package org.vacatur.docket;

import org.jspecify.annotations.Nullable;

/**
 * How far a run has come.
 *
 * @param state what is done at the moment
 * @param rowsRead rows of the files read
 * @param casesFound cases in the files; 0 while they are read
 * @param casesDecided of these, how many were put to the rules
 * @param chargesDecided charges of these cases
 * @param rowsRejected rows that could not be used
 * @param casesPerSecond on average since the run was asked for
 * @param secondsLeft how long it will take at that rate; absent while nobody can tell
 */
public record DocketProgress(
        DocketState state,
        long rowsRead,
        long casesFound,
        long casesDecided,
        long chargesDecided,
        long rowsRejected,
        long casesPerSecond,
        @Nullable Long secondsLeft) {}
