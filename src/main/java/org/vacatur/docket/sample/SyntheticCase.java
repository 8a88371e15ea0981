package org.vacatur.docket.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.CaseFacts;

/**
 * An invented case.
 *
 * @param facts what its record states
 * @param warrants warrants to recall, as a file gives them
 * @param group the roll-up it is meant to have
 * @param meant where each charge is meant to come out, in the order of the charges
 */
public record SyntheticCase(CaseFacts facts, @Nullable String warrants, CaseGroup group, List<Meant> meant) {
    public SyntheticCase {
        meant = List.copyOf(meant);
    }
}
