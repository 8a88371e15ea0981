package org.vacatur.docket.run;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.ListedCharge;
import org.vacatur.docket.ListedCharge.ChargeDecided;
import org.vacatur.docket.ListedCharge.RuleShown;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.Charge;
import org.vacatur.facts.DispositionClass;
import org.vacatur.facts.DocketNumber;
import org.vacatur.facts.DocketNumbers;
import org.vacatur.facts.Evidence;
import org.vacatur.facts.OfficeDecision;
import org.vacatur.recommendation.AuthorityCited;
import org.vacatur.recommendation.ChargeRecommendation;
import org.vacatur.recommendation.ExplainedFinding;
import org.vacatur.recommendation.Recommendation;
import org.vacatur.rulebook.Outcome;

/** Puts the charges of a case into the form that lists show. */
final class Listing {
    /** Dispositions that leave a conviction, or what counts as one for the protocol. */
    private static final Set<DispositionClass> ADVERSE = EnumSet.of(
            DispositionClass.GUILTY_PLEA,
            DispositionClass.GUILTY_ROUTE_UNKNOWN,
            DispositionClass.GUILTY_AFTER_TRIAL,
            DispositionClass.ADMISSION_SUFFICIENT_FACTS_CWOF,
            DispositionClass.DELINQUENT,
            DispositionClass.YOUTHFUL_OFFENDER,
            DispositionClass.FILED_AFTER_GUILTY);

    private static final Set<Outcome> FALLS = EnumSet.of(Outcome.SECOND_LETTER, Outcome.ALREADY_RESOLVED);

    private final DocketNumbers numbers;

    Listing(DocketNumbers numbers) {
        this.numbers = numbers;
    }

    /**
     * Every charge of a case.
     *
     * @param id id of the recorded recommendation; null where nothing is recorded
     * @param warrants warrants to recall, as the file gives them
     */
    List<ListedCharge> of(CaseFacts facts, Recommendation made, @Nullable UUID id, @Nullable String warrants) {
        String raw = Objects.requireNonNullElse(facts.docketNumber(), "");
        DocketNumber docket = numbers.read(raw);
        String court = Stream.of(docket.court(), facts.court())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        List<ListedCharge> listed = new ArrayList<>();
        for (int i = 0; i < made.charges().size(); i++) {
            Charge charge = facts.charges().get(i);
            ChargeRecommendation said = made.charges().get(i);
            listed.add(new ListedCharge(
                    facts.district(),
                    court,
                    docket.normalized(),
                    said.number(),
                    facts.defendantRef(),
                    charge.offense(),
                    charge.statute(),
                    charge.disposition(),
                    charge.dispositionDate(),
                    said.outcome(),
                    said.ground(),
                    decidedInTheFile(charge, said),
                    said.leaning(),
                    said.reviewReasons(),
                    said.notes(),
                    said.summary(),
                    rules(said),
                    anotherSurvives(made, said),
                    warrants,
                    id));
        }
        return listed;
    }

    /** What rests on a person's answer or certification is decided; what the rules alone say is proposed. */
    private static @Nullable ChargeDecided decidedInTheFile(Charge charge, ChargeRecommendation said) {
        OfficeDecision answers = charge.officeDecision();
        if (answers == null || said.proposed()) {
            return null;
        }
        return switch (said.outcome()) {
            case SECOND_LETTER -> new ChargeDecided(false, null, null, List.of());
            case THIRD_LETTER ->
                new ChargeDecided(
                        false,
                        answers.certifiedBy(),
                        answers.certifiedOn(),
                        charge.independentEvidence().stream()
                                .map(Listing::inWords)
                                .toList());
            default -> null;
        };
    }

    private static String inWords(Evidence evidence) {
        String kind = evidence.kind() == null
                ? "evidence of a kind not stated"
                : evidence.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return evidence.notes() == null ? kind : kind + ": " + evidence.notes();
    }

    private static List<RuleShown> rules(ChargeRecommendation said) {
        return said.findings().stream()
                .filter(ExplainedFinding::decisive)
                .map(ExplainedFinding::rule)
                .map(rule -> new RuleShown(
                        rule.id(),
                        rule.title(),
                        rule.authorities().stream()
                                .map(each -> each.id() + (each.pin().isEmpty() ? "" : " " + each.pin()))
                                .collect(Collectors.joining("; ")),
                        rule.authorities().stream().anyMatch(AuthorityCited::verified)))
                .toList();
    }

    private static boolean anotherSurvives(Recommendation made, ChargeRecommendation than) {
        return made.charges().stream()
                .anyMatch(each -> each != than
                        && ADVERSE.contains(each.reading().dispositionClass())
                        && !FALLS.contains(each.outcome()));
    }
}
