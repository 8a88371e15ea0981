package org.vacatur.amendment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.vacatur.contract.Fault;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.RequestRefused;
import org.vacatur.office.Refusals;
import org.vacatur.rulebook.Problem;
import org.vacatur.rulebook.Rulebook;

/**
 * Keeps out of a draft what is no text of a rule: files that are none of the rule set's, characters nobody can see, files without end. What is
 * wrong with a sentence is no reason to refuse it here; a draft may be wrong as long as it is written.
 */
record DraftTexts(Refusals refusals) {
    private static final int FILES = 700;
    private static final long CHARACTERS = 12_000_000;

    /**
     * Looks at files before they are kept.
     *
     * @param operation id of the operation in the contract, for the record of the refusal
     * @throws RequestRefused with every problem; that it was refused is on record
     */
    void check(String operation, String ruleSet, List<FileEdit> edits, DraftFiles files) {
        paths(ruleSet, edits, files);
        List<Problem> problems = edits.stream()
                .flatMap(each ->
                        each.text() == null ? Stream.empty() : Rulebook.unclean(each.path(), each.text()).stream())
                .toList();
        if (!problems.isEmpty()) {
            throw refusals.rulesRefused(
                    operation, problems.stream().map(RuleProblem::fault).toList());
        }
    }

    /**
     * Looks at the names of files only.
     *
     * @throws RequestRefused if one is none of the rule set, or none that an editor changes
     */
    void paths(String ruleSet, List<FileEdit> edits, DraftFiles files) {
        List<Fault> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < edits.size(); i++) {
            FileEdit each = edits.get(i);
            String place = "/edits/" + i;
            if (!seen.add(each.path())) {
                faults.add(new Fault(place + "/path", "is there more than once; keep one"));
            }
            new DraftPaths(ruleSet)
                    .refusal(each.path(), files.paths())
                    .ifPresent(why -> faults.add(new Fault(place + "/path", why)));
            String text = each.text();
            if (text == null && !files.all().containsKey(each.path())) {
                faults.add(new Fault(
                        place + "/text", "is left out, which takes a file out, and the draft has no such file"));
            }
        }
        if (!faults.isEmpty()) {
            throw new RequestRefused(ProblemType.INVALID_REQUEST, "Nothing was changed.", faults);
        }
    }

    /**
     * Looks at the whole.
     *
     * @throws RequestRefused if it is more than anybody writes
     */
    void checkSize(DraftFiles files) {
        var all = files.all();
        long characters = all.values().stream().mapToLong(String::length).sum();
        if (all.size() > FILES || characters > CHARACTERS) {
            throw new RequestRefused(
                    ProblemType.TOO_LARGE,
                    "A draft holds at most " + FILES + " files with 12 MB together. Nothing was changed.",
                    List.of());
        }
    }
}
