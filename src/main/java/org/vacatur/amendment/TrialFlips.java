package org.vacatur.amendment;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.RequestRefused;
import org.vacatur.docket.impact.FlipFilter;
import org.vacatur.docket.impact.FlipPage;
import org.vacatur.docket.impact.Impacts;
import org.vacatur.docket.lists.ListFormat;
import org.vacatur.office.Caller;
import org.vacatur.office.Role;
import org.vacatur.record.Event;
import org.vacatur.record.RecordType;
import org.vacatur.record.Records;
import org.vacatur.rulebook.RuleSet;

/** The charges that a draft would change, each with what both versions say. Who reads them without having the cases is on record. */
final class TrialFlips {
    private final Impacts impacts;
    private final Drafts drafts;
    private final ActiveRules rules;
    private final Records records;

    TrialFlips(Impacts impacts, Drafts drafts, ActiveRules rules, Records records) {
        this.impacts = impacts;
        this.drafts = drafts;
        this.rules = rules;
        this.records = records;
    }

    FlipPage page(Caller caller, Trial trial, FlipFilter filter, long after, int size) {
        Sides sides = sides(caller, trial);
        return impacts.flips(
                sides.impact(), caller.mayTryRulesOn(), filter, after, size, sides.before(), sides.after());
    }

    void write(Caller caller, Trial trial, FlipFilter filter, ListFormat format, OutputStream to) throws IOException {
        Sides sides = sides(caller, trial);
        impacts.write(sides.impact(), caller.mayTryRulesOn(), filter, sides.before(), sides.after(), format, to);
    }

    private record Sides(UUID impact, RuleSet before, RuleSet after) {}

    private Sides sides(Caller caller, Trial trial) {
        UUID impact = trial.impact();
        if (impact == null) {
            throw new RequestRefused(
                    ProblemType.NOT_READY,
                    "The trial has no list of flips: it goes on, was broken off, or the rules could not be asked.",
                    List.of());
        }
        Draft draft = drafts.find("listFlips", trial.amendment());
        RuleSet after = tried(draft, trial);
        if (!caller.is(Role.PROSECUTOR)) {
            records.append(
                    caller,
                    Event.of(RecordType.READING)
                            .about(null, trial.amendment())
                            .saying("operation", "listFlips")
                            .saying("trial", trial.id().toString())
                            .saying("recommendations", List.of()));
        }
        return new Sides(impact, rules.load(trial.compared()), after);
    }

    private RuleSet tried(Draft draft, Trial trial) {
        if (!draft.version().equals(trial.version())) {
            throw new RequestRefused(
                    ProblemType.NOT_READY,
                    "The draft was changed since this trial; what it would have changed can be explained no more. Try it again.",
                    List.of());
        }
        return rules.tried(draft.version(), drafts.files(draft).rules());
    }
}
