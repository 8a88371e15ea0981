package org.vacatur.recommendation.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.Charge;
import org.vacatur.facts.OfficeAnswer;
import org.vacatur.facts.OfficeDecision;
import org.vacatur.facts.PriorRelief;
import org.vacatur.rulebook.ChargeReading;
import org.vacatur.rulebook.ReadingValues;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.rulebook.reading.ReadCharge;

/** What is open about one charge: what is missing or not understood, what contradicts itself, and what is still to be decided or found. */
final class OpenCharge {
    private final CaseFacts facts;
    private final int index;
    private final Charge charge;
    private final ReadCharge read;
    private final LocalDate asOf;
    private final RuleSet ruleSet;
    private final List<OpenFact> open = new ArrayList<>();

    private OpenCharge(CaseFacts facts, int index, ReadCharge read, LocalDate asOf, RuleSet ruleSet) {
        this.facts = facts;
        this.index = index;
        this.charge = facts.charges().get(index);
        this.read = read;
        this.asOf = asOf;
        this.ruleSet = ruleSet;
    }

    static List<OpenFact> of(CaseFacts facts, int index, ReadCharge read, LocalDate asOf, RuleSet ruleSet) {
        var found = new OpenCharge(facts, index, read, asOf, ruleSet);
        found.answers();
        found.offense();
        found.underlying();
        found.disposition();
        found.relief();
        found.open.addAll(OpenCertificates.of(facts, index, read.reading(), asOf));
        found.open.addAll(OpenEvidence.of(facts, index, ruleSet.evidence()));
        return found.open;
    }

    private void answers() {
        OfficeDecision given =
                charge.officeDecision() == null ? new OfficeDecision(null, null, null, null) : charge.officeDecision();
        answer("wouldReprosecute", given.wouldReprosecute());
        answer("couldReprosecute", given.couldReprosecute());
        certification(given);
    }

    private void answer(String name, @Nullable OfficeAnswer given) {
        if (given == null || given == OfficeAnswer.UNDECIDED) {
            open.add(fact("officeDecision/" + name, Obtaining.DECIDE)
                    .values(facts, List.of(OfficeAnswer.NO, OfficeAnswer.YES), ReadingValues::words));
        }
    }

    private void certification(OfficeDecision given) {
        boolean named = given.certifiedBy() != null && !given.certifiedBy().isBlank();
        LocalDate day = given.certifiedOn();
        OpenFact by = fact("officeDecision/certifiedBy", Obtaining.DECIDE, Tie.CERTIFICATION)
                .values(facts, List.of("a named person"), each -> "a person who certifies, by name");
        OpenFact on = fact("officeDecision/certifiedOn", Obtaining.DECIDE, Tie.CERTIFICATION)
                .values(facts, List.of(asOf), each -> "the day of the certification");
        if (!named) {
            open.add(by);
        }
        if (day == null || day.isAfter(asOf)) {
            open.add(on);
        }
        if (!named && day == null) {
            open.add(fact("officeDecision/certifiedBy", Obtaining.DECIDE, Tie.CERTIFICATION)
                    .together(List.of(by.edits().get(0), on.edits().get(0))));
        }
    }

    private void offense() {
        ChargeReading reading = read.reading();
        boolean open = reading.drugCharge() == null
                || reading.schoolZone() == null
                || reading.weightElement() == null
                || reading.offenseKind() == null
                || read.offense().question() != null;
        boolean disagrees = reading.offenseFactsDisagree();
        if (open || disagrees) {
            this.open.add(fact("offenseOfConviction", disagrees ? Obtaining.CORRECT : Obtaining.LOOK_UP, Tie.OFFENSE)
                    .values(facts, ruleSet.offenses().ofEachMeaning(), each -> each));
        }
    }

    private void underlying() {
        boolean mayHang = !Boolean.FALSE.equals(read.reading().schoolZone());
        if (mayHang && charge.underlyingCharge() == null && facts.charges().size() > 1) {
            List<Integer> others = IntStream.range(0, facts.charges().size())
                    .filter(each -> each != index)
                    .mapToObj(each -> {
                        Integer number = facts.charges().get(each).number();
                        return number == null ? each + 1 : number;
                    })
                    .toList();
            open.add(fact("underlyingCharge", Obtaining.LOOK_UP, Tie.UNDERLYING)
                    .values(facts, others, each -> "count " + each));
        }
    }

    private void disposition() {
        ChargeReading reading = read.reading();
        if (reading.dispositionClass() == null || reading.bareDismissal() || reading.prejudiceUnclear()) {
            open.add(fact("disposition", Obtaining.LOOK_UP, Tie.PAPERS, Tie.OFFENSE, Tie.COURT)
                    .values(facts, ruleSet.dispositions().ofEachMeaning(), this::ended));
        }
        boolean wrong = reading.signatureOrderDisagrees() || isLate(charge.dispositionDate());
        if (charge.dispositionDate() == null || wrong) {
            days("dispositionDate", wrong ? Obtaining.CORRECT : Obtaining.LOOK_UP);
        }
    }

    private String ended(String words) {
        return ReadingValues.words(ruleSet.dispositions().read(words).dispositionClass());
    }

    private void relief() {
        boolean disagrees = read.reading().reliefDisagrees();
        PriorRelief given = charge.priorRelief();
        if (given == null || given == PriorRelief.UNKNOWN || disagrees) {
            open.add(fact("priorRelief", disagrees ? Obtaining.CORRECT : Obtaining.LOOK_UP, Tie.PAPERS)
                    .values(
                            facts,
                            Arrays.stream(PriorRelief.values())
                                    .filter(each -> each != PriorRelief.UNKNOWN)
                                    .toList(),
                            ReadingValues::words));
        }
        boolean late = isLate(charge.priorReliefDate());
        if (charge.priorReliefDate() == null && given != PriorRelief.NONE || late) {
            days("priorReliefDate", late ? Obtaining.CORRECT : Obtaining.LOOK_UP);
        }
        if (charge.onDistrictAttorneyList() == null) {
            open.add(fact("onDistrictAttorneyList", Obtaining.LOOK_UP, Tie.PAPERS)
                    .values(facts, List.of(true, false), ReadingValues::words));
        }
    }

    private boolean isLate(@Nullable LocalDate day) {
        return day != null && day.isAfter(asOf);
    }

    private void days(String name, Obtaining obtaining) {
        Stream<@Nullable LocalDate> own = name.equals("dispositionDate")
                ? Stream.of(charge.priorReliefDate())
                : Stream.of(charge.dispositionDate());
        Days days = new Days(
                Stream.concat(own, OpenCertificates.days(charge))
                        .flatMap(Stream::ofNullable)
                        .toList(),
                asOf);
        open.add(fact(name, obtaining, Tie.PAPERS).values(facts, days.all(), days::means));
    }

    private OpenFact fact(String name, Obtaining obtaining, Tie... ties) {
        return new OpenFact(index, "/charges/" + index + "/" + name, obtaining, ties);
    }
}
