package org.vacatur.docket.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.vacatur.docket.AnalysisHead;
import org.vacatur.docket.Worklist;
import org.vacatur.docket.Worklist.Counts;
import org.vacatur.docket.Worklist.Step;
import org.vacatur.facts.District;
import org.vacatur.recommendation.ChargeToSettle;
import org.vacatur.recommendation.Lookup;
import org.vacatur.rulebook.Outcome;

class PlanningTests {
    private static final AnalysisHead HEAD = new AnalysisHead(
            List.of("invented"), true, LocalDate.of(2017, 4, 18), "dookhan", "0".repeat(64), "OWN", 1L, 1L);

    @Test
    void what_settles_most_charges_per_lookup_comes_first_and_each_step_counts_only_what_those_before_left() {
        List<OpenCharge> charges = List.of(
                // one fact of the case settles three charges, whatever it is
                charge(District.ESSEX, "A", 1, always("/courtDepartment"), some("/charges/0/priorRelief", 1, 7)),
                charge(District.ESSEX, "A", 2, always("/courtDepartment")),
                charge(District.ESSEX, "A", 3, always("/courtDepartment")),
                // a date each
                charge(District.ESSEX, "B", 1, always("/charges/0/certificates/1/certificateDate")),
                charge(District.ESSEX, "C", 1, some("/charges/0/certificates/0/certificateDate", 1, 2)),
                // two facts together, one of them not enough
                charge(
                        District.SUFFOLK,
                        "D",
                        1,
                        new Lookup(List.of("/charges/0/statute", "/charges/0/drugClass"), LETTER, false, 1, 4)),
                charge(District.SUFFOLK, "E", 1));
        Planning.Planned planned = new Planning(HEAD, charges).plan();
        Worklist worklist = planned.worklist();
        assertThat(worklist.chargesForAPerson()).isEqualTo(7);
        assertThat(worklist.chargesWithoutLookup()).isEqualTo(1);
        assertThat(worklist.jointly())
                .extracting(Step::district, Step::facts, Step::counts, Step::sum)
                .containsExactly(
                        row(
                                District.ESSEX,
                                List.of("/courtDepartment"),
                                new Counts(1, 3, 3, 3),
                                new Counts(1, 3, 3, 3)),
                        row(
                                District.ESSEX,
                                List.of("/charges/certificates/certificateDate"),
                                new Counts(2, 1, 2, 1.5),
                                new Counts(3, 4, 5, 4.5)),
                        row(
                                District.SUFFOLK,
                                List.of("/charges/drugClass", "/charges/statute"),
                                new Counts(2, 0, 1, 0.25),
                                new Counts(5, 4, 6, 4.75)));
        // by itself the relief that may settle a charge is still there
        assertThat(worklist.singly())
                .extracting(Step::facts, Step::counts, Step::sum)
                .contains(Tuple.tuple(List.of("/charges/priorRelief"), new Counts(1, 0, 1, 0.14), null));
        assertThat(worklist.jointly().get(1).sentence())
                .isEqualTo(
                        "Essex: date of the certificate, 2 lookups, may settle 2 charges more, 1 whatever the answer.");
        assertThat(planned.lookups())
                .extracting(LookupToDo::step, LookupToDo::docketNumber, LookupToDo::charges, LookupToDo::words)
                .containsExactly(
                        row(1, "A", List.of(1, 2, 3), "department of the court"),
                        row(2, "B", List.of(1), "date of the certificate"),
                        row(2, "C", List.of(1), "date of the certificate"),
                        row(3, "D", List.of(1), "statute"),
                        row(3, "D", List.of(1), "class of the drug"));
    }

    @Test
    void nothing_to_settle_makes_an_empty_worklist() {
        Worklist worklist = new Planning(HEAD, List.of()).plan().worklist();
        assertThat(worklist.jointly()).isEmpty();
        assertThat(worklist.singly()).isEmpty();
        assertThat(worklist.chargesForAPerson()).isZero();
    }

    @Property(tries = 200)
    void the_sums_of_each_step_are_those_of_a_count_from_the_start(@ForAll long seed) {
        List<OpenCharge> charges = drawn(new Random(seed));
        Planning.Planned planned = new Planning(HEAD, charges).plan();
        Set<String> known = new HashSet<>();
        for (Step step : planned.worklist().jointly()) {
            Set<String> now = new HashSet<>();
            planned.lookups().stream()
                    .filter(each -> each.step() == step.number())
                    .forEach(each -> now.add(each.docketNumber() + " " + each.path()));
            assertThat(now).hasSize((int) step.counts().lookups()).noneMatch(known::contains);
            known.addAll(now);
            long settled = 0;
            long may = 0;
            double alike = 0;
            for (OpenCharge charge : charges) {
                List<OpenCharge.Way> open = charge.ways().stream()
                        .filter(way -> way.facts().stream()
                                .allMatch(fact -> known.contains(fact.docketNumber() + " " + fact.path())))
                        .toList();
                boolean always = open.stream().anyMatch(OpenCharge.Way::always);
                settled += always ? 1 : 0;
                may += open.isEmpty() ? 0 : 1;
                alike += always
                        ? 1
                        : 1 - open.stream().mapToDouble(way -> 1 - way.share()).reduce(1, (one, other) -> one * other);
            }
            Counts sum = step.sum();
            assertThat(sum).isNotNull();
            assertThat(sum.lookups()).isEqualTo(known.size());
            assertThat(sum.settled()).isEqualTo(settled);
            assertThat(sum.maySettle()).isEqualTo(may);
            assertThat(sum.settledIfAlike()).isCloseTo(alike, within(0.006));
        }
        // nothing that could still settle a charge for certain is left out
        long settleable = charges.stream()
                .filter(each -> each.ways().stream().anyMatch(OpenCharge.Way::always))
                .count();
        Counts last = planned.worklist().jointly().isEmpty()
                ? new Counts(0, 0, 0, 0)
                : planned.worklist()
                        .jointly()
                        .get(planned.worklist().jointly().size() - 1)
                        .sum();
        assertThat(last.settled()).isEqualTo(settleable);
        assertThat(last.maySettle())
                .isEqualTo(
                        charges.stream().filter(each -> !each.ways().isEmpty()).count());
    }

    private static List<OpenCharge> drawn(Random random) {
        List<String> ofCharge = List.of("priorRelief", "statute", "certificates/0/certificateDate", "drugClass");
        List<OpenCharge> charges = new ArrayList<>();
        int cases = random.nextInt(12);
        for (int docket = 0; docket < cases; docket++) {
            District district = random.nextBoolean() ? District.ESSEX : District.NORFOLK;
            int counts = 1 + random.nextInt(3);
            for (int count = 0; count < counts; count++) {
                List<Lookup> lookups = new ArrayList<>();
                int ways = random.nextInt(4);
                for (int way = 0; way < ways; way++) {
                    String one = "/charges/" + count + "/" + ofCharge.get(random.nextInt(ofCharge.size()));
                    if (random.nextInt(3) == 0) {
                        lookups.add(new Lookup(List.of("/courtDepartment", one), LETTER, false, 1, 6));
                    } else {
                        lookups.add(random.nextInt(3) == 0 ? always(one) : some(one, 1, 3));
                    }
                }
                charges.add(charge(district, "case " + docket, count + 1, lookups.toArray(Lookup[]::new)));
            }
        }
        return charges;
    }

    private static final Set<Outcome> LETTER = Set.of(Outcome.FIRST_LETTER);

    private static OpenCharge charge(District district, String docket, int number, Lookup... lookups) {
        return OpenCharge.of(
                district, docket, new ChargeToSettle(number, Outcome.NEEDS_HUMAN_REVIEW, List.of(lookups), true));
    }

    private static Lookup always(String path) {
        return new Lookup(List.of(path), LETTER, true, 2, 2);
    }

    private static Lookup some(String path, int settling, int answers) {
        return new Lookup(List.of(path), LETTER, false, settling, answers);
    }

    private static Tuple row(Object... cells) {
        return Tuple.tuple(cells);
    }
}
