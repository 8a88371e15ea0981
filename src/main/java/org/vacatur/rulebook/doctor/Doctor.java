package org.vacatur.rulebook.doctor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vacatur.rulebook.ChargeReading;
import org.vacatur.rulebook.Conclusion;
import org.vacatur.rulebook.Glossary;
import org.vacatur.rulebook.Operand;
import org.vacatur.rulebook.Outcome;
import org.vacatur.rulebook.Problem;
import org.vacatur.rulebook.Problem.Severity;
import org.vacatur.rulebook.ReadingValues;
import org.vacatur.rulebook.Rule;
import org.vacatur.rulebook.reading.GoTogether;

/**
 * Looks at the rules of one rule set together, without compiling them: which contradict each other, can never fire, never decide, or are
 * covered by another; which facts no rule reads; and which charges no test would decide. Each check is complete over the cells that the
 * conditions cut; what no facts can lead to ({@link GoTogether}) is left out.
 */
public final class Doctor {
    private final List<Rule> rules;
    private final Space space;
    private final List<Box> boxes;
    private final List<Box> concluding;
    private final List<Box> never = new ArrayList<>();
    private final List<Problem> found = new ArrayList<>();
    private final Map<Box, List<Box>> earlier = new IdentityHashMap<>();
    private final Effort effort = new Effort();

    private Doctor(List<Rule> all) {
        this.rules = all.stream().filter(Doctor::ofOneField).toList();
        Set<String> more = GoTogether.all().stream()
                .flatMap(each -> Stream.concat(each.when().stream(), Stream.of(each.then())))
                .map(GoTogether.Among::field)
                .collect(Collectors.toSet());
        this.space = new Space(rules, more, PlainReading.of());
        this.boxes = rules.stream().map(each -> Box.of(each, space)).toList();
        this.concluding = boxes.stream()
                .filter(each -> each.rule().conclusion().concludes())
                .toList();
    }

    /** What there is to say of these rules, by file and line; all of it warnings. */
    public static List<Problem> examine(List<Rule> rules) {
        var doctor = new Doctor(rules);
        try {
            doctor.unread(rules);
            doctor.scopes(rules);
            doctor.neverFiring();
            doctor.gap();
            doctor.contradicting();
            doctor.pointingApart();
            doctor.covered();
            doctor.neverDeciding();
        } catch (Effort.Spent e) {
            doctor.found.add(new Problem(
                    folder(rules),
                    0,
                    0,
                    Severity.WARNING,
                    "",
                    "The rules are too many, or overlap in too many ways, to be held against each other within seconds."
                            + " What was found until then is told; make the tests smaller",
                    null));
        }
        return List.copyOf(doctor.found);
    }

    /**
     * Readings that between them make every rule fire that can, one for each; not of a rule that compares two fields, and of the first only
     * where there are too many to find all.
     */
    public static List<ChargeReading> readings(List<Rule> rules) {
        var doctor = new Doctor(rules);
        List<ChargeReading> readings = new ArrayList<>();
        readings.add(PlainReading.of());
        try {
            for (Box each : doctor.boxes) {
                Region there = doctor.inside(each, List.of());
                if (there != null) {
                    readings.add(doctor.space.reading(there));
                }
            }
        } catch (Effort.Spent e) {
            // those that were found are asked
        }
        return readings;
    }

    private static boolean ofOneField(Rule rule) {
        return rule.conditions().stream()
                .flatMap(each -> each.operands().stream())
                .noneMatch(Operand.Field.class::isInstance);
    }

    private void neverFiring() {
        for (Box each : boxes) {
            if (inside(each, List.of()) == null) {
                never.add(each);
                say(each.rule(), "The rule can never fire: no facts fulfil all of its sentences together");
            }
        }
    }

    /** A rule that concludes, but only where a test before it has concluded already, or a scope test excludes. */
    private void neverDeciding() {
        for (Box each : concluding) {
            if (!never.contains(each) && inside(each, before(each)) == null) {
                say(
                        each.rule(),
                        "The rule never decides: wherever it fires, a test before it has reached a conclusion, or a scope test excludes the charge");
            }
        }
    }

    private void contradicting() {
        for (int i = 0; i < concluding.size(); i++) {
            for (int j = i + 1; j < concluding.size(); j++) {
                Box one = concluding.get(i);
                Box other = concluding.get(j);
                effort.spend(1);
                boolean together = one.rule().test() == other.rule().test()
                        && !place(one.rule()).equals(place(other.rule()));
                Region both = together ? inside(one, other) : null;
                if (both != null) {
                    say(
                            other.rule(),
                            "The rule contradicts " + one.rule().id() + " (" + at(one.rule())
                                    + "): both fire, with different conclusions, where " + where(both));
                }
            }
        }
    }

    /** Criteria of one office that fire together and point to different letters: the facts then point nowhere, and nobody is told why. */
    private void pointingApart() {
        List<Box> pointing = boxes.stream()
                .filter(each -> leaning(each.rule()) != null && !never.contains(each))
                .toList();
        for (int i = 0; i < pointing.size(); i++) {
            for (int j = i + 1; j < pointing.size(); j++) {
                Box one = pointing.get(i);
                Box other = pointing.get(j);
                effort.spend(1);
                Region both = leaning(one.rule()) != leaning(other.rule()) ? inside(one, other) : null;
                if (both != null) {
                    say(
                            other.rule(),
                            "The criterion points another way than "
                                    + one.rule().id() + " (" + at(one.rule())
                                    + "): both fire, and the facts then point nowhere, where " + where(both));
                }
            }
        }
    }

    private static @Nullable Outcome leaning(Rule rule) {
        return rule.conclusion() instanceof Conclusion.Note note ? note.leaning() : null;
    }

    private void covered() {
        for (Box each : boxes) {
            if (never.contains(each)) {
                continue;
            }
            effort.spend(boxes.size());
            boxes.stream()
                    .filter(other -> other != each
                            && other.rule().test() == each.rule().test()
                            && other.rule().conclusion().equals(each.rule().conclusion())
                            && other.covers(each)
                            && !(each.covers(other) && boxes.indexOf(each) < boxes.indexOf(other)))
                    .findFirst()
                    .ifPresent(other -> say(
                            each.rule(),
                            "The rule adds nothing: " + other.rule().id() + " (" + at(other.rule())
                                    + ") says the same wherever it fires"));
        }
    }

    /** A fact that is asked for, and no rule looks at. */
    private void unread(List<Rule> all) {
        Set<String> read = new HashSet<>();
        all.forEach(rule -> rule.conditions().forEach(each -> {
            read.add(each.field());
            each.operands().forEach(operand -> {
                if (operand instanceof Operand.Field other) {
                    read.add(other.name());
                }
            });
        }));
        Glossary.entries().stream()
                .filter(each -> !each.displayOnly() && !read.contains(each.name()))
                .forEach(each -> found.add(new Problem(
                        folder(all),
                        0,
                        0,
                        Severity.WARNING,
                        each.label(),
                        "No rule reads this field of the glossary; what the record says of it has no effect",
                        null)));
    }

    /** A scope test is one whose rules take charges out, whatever the tests before it leave open. */
    private void scopes(List<Rule> all) {
        Set<Integer> excluding = all.stream()
                .filter(each -> each.conclusion().excludes())
                .map(Rule::test)
                .collect(Collectors.toSet());
        Set<Integer> said = new HashSet<>();
        for (Rule each : all) {
            if (each.scope() && !excluding.contains(each.test()) && said.add(each.test())) {
                say(
                        each,
                        "The test " + each.test()
                                + " is a scope test, and none of its rules takes a charge out. Write scope: false in rule-set.yaml, or add such a rule");
            }
            if (!each.scope() && each.conclusion().excludes()) {
                say(
                        each,
                        "The rule takes a charge out, but only where no test before it concludes, since its test "
                                + each.test()
                                + " is no scope test. Write scope: true in rule-set.yaml, or conclude otherwise");
            }
        }
    }

    /** A gap, with as much known in it as can be: that facts are missing is said only where nothing else explains it. */
    private void gap() {
        Region open = new Search(space, concluding, effort).find(space.whole());
        if (open == null) {
            return;
        }
        Region known = space.whole();
        List<String> missing = new ArrayList<>();
        for (String field : space.inOrder()) {
            int place = space.place(field);
            // where nobody can be asked, "unknown" is an answer: no other charge, no criteria asked for
            if (!ReadingValues.canBeUnknown(field)
                    || Glossary.entry(field).ask().isEmpty()) {
                continue;
            }
            Region less = known.within(place, space.known(place));
            Region there = new Search(space, concluding, effort).find(less);
            if (there != null) {
                known = less;
                open = there;
            } else if (new Search(space, List.of(), effort).find(open.with(place, space.known(place))) != null) {
                missing.add(Glossary.entry(field).label());
            }
        }
        found.add(new Problem(
                folder(rules),
                0,
                0,
                Severity.WARNING,
                String.join(", ", missing),
                (missing.isEmpty()
                                ? "There is a gap: everything is known, and no rule of any test reaches a conclusion where "
                                : "There is a gap where a fact is missing, and only there: no rule of any test reaches a conclusion where ")
                        + where(open)
                        + ". Add a rule for it, for example one that sends it to a person",
                null));
    }

    /** A part of the space where the rule fires and none of those does; null if there is none. */
    private @Nullable Region inside(Box box, List<Box> none) {
        return new Search(space, none, effort).find(box.in(space.whole()));
    }

    /** A part of the space where both fire, and nothing has the word before them. */
    private @Nullable Region inside(Box one, Box other) {
        Region both = other.in(one.in(space.whole()));
        return both.isEmpty() ? null : new Search(space, earlier.computeIfAbsent(one, this::before), effort).find(both);
    }

    /** What takes the word from the rules of this test: a contradiction of data, a scope test that excludes, a conclusion of a test before. */
    private List<Box> before(Box box) {
        return concluding.stream()
                .filter(each -> each.rule().test() != box.rule().test())
                .filter(each -> isData(each.rule())
                        || (each.rule().scope() && each.rule().conclusion().excludes() && !excludesInScope(box))
                        || each.rule().test() < box.rule().test())
                .toList();
    }

    private static boolean excludesInScope(Box box) {
        return box.rule().scope() && box.rule().conclusion().excludes();
    }

    private static boolean isData(Rule rule) {
        return rule.conclusion() instanceof Conclusion.Review review
                && review.code().equals("DATA");
    }

    /** Where a rule puts a charge; all reviews are one place, since those of one test join. */
    private static Object place(Rule rule) {
        if (rule.conclusion() instanceof Conclusion.Letter letter) {
            return letter.letter() + " " + letter.ground();
        }
        return rule.conclusion() instanceof Conclusion.Review
                ? Outcome.NEEDS_HUMAN_REVIEW
                : rule.conclusion().getClass();
    }

    /** An example in words: the fields that the region narrows down, each with one value. */
    private String where(Region region) {
        List<String> parts = new ArrayList<>();
        for (String field : space.inOrder()) {
            int i = space.place(field);
            BitSet others = space.known(i);
            others.andNot(region.allowed(i));
            if (!others.isEmpty()) {
                Object value = space.cells(i).get(region.allowed(i).nextSetBit(0));
                parts.add(Glossary.entry(field).label() + ": "
                        + (value == null ? "unknown" : ReadingValues.words(value)));
            }
        }
        return String.join("; ", parts);
    }

    private static String at(Rule rule) {
        return rule.file() + ", line " + rule.line();
    }

    private static String folder(List<Rule> rules) {
        return rules.isEmpty() ? "" : rules.get(0).file().split("/")[0] + "/rule-set.yaml";
    }

    private void say(Rule rule, String message) {
        found.add(new Problem(rule.file(), rule.line(), 0, Severity.WARNING, rule.id(), message, null));
    }
}
