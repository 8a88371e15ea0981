package org.vacatur.docket.lists;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.ListedCharge;
import org.vacatur.docket.ListedCharge.ChargeDecided;
import org.vacatur.docket.ListedCharge.RuleShown;
import org.vacatur.rulebook.Outcome;

/** The columns of each list; the same for every format. */
public final class ListColumns {
    /** Between the members of a column that has several. */
    static final String SEPARATOR = "; ";

    private static final List<ListColumn> THE_CHARGE = List.of(
            column("list", 24, it -> it.list().name()),
            column("district", 18, it -> it.district().name()),
            column("court", 28, ListedCharge::court),
            column("docketNumber", 16, ListedCharge::docketNumber),
            column("charge", 8, it -> Integer.toString(it.charge())),
            column("defendantRef", 18, ListedCharge::defendantRef),
            column("offense", 44, ListedCharge::offense),
            column("statute", 16, ListedCharge::statute),
            column("disposition", 30, ListedCharge::disposition),
            column("dispositionDate", 15, it -> text(it.dispositionDate())),
            column("outcome", 20, it -> it.outcome().name()));
    private static final List<ListColumn> THE_GROUND = List.of(column("ground", 12, it -> text(it.ground())));
    private static final List<ListColumn> THE_REASONS = List.of(
            column("leaning", 20, it -> text(it.leaning())),
            column("reviewReasons", 24, it -> joined(it.reviewReasons())),
            column("notes", 20, it -> joined(it.notes())),
            column("summary", 60, ListedCharge::summary),
            column("rules", 28, it -> each(it, RuleShown::id)),
            column("sources", 44, it -> each(it, RuleShown::sources)),
            column("verified", 9, ListColumns::verified));
    private static final List<ListColumn> THE_DECISION = List.of(
            column("decided", 9, it -> ofDecision(it, decision -> decision.here() ? "HERE" : "IN_FILE")),
            column("decidedBy", 24, it -> ofDecision(it, ChargeDecided::by)),
            column("decidedOn", 12, it -> ofDecision(it, decision -> text(decision.on()))));
    private static final List<ListColumn> THE_EVIDENCE = List.of(column(
            "evidenceReliedOn", 60, it -> ofDecision(it, decision -> joined(decision.evidenceReliedOn()))));
    private static final List<ListColumn> THE_DOCKET = List.of(
            column("otherConvictionSurvives", 22, it -> yesOrNo(it.otherConvictionSurvives())),
            column("warrants", 30, ListedCharge::warrants));
    private static final List<ListColumn> THE_RECORD =
            List.of(column("recommendationId", 38, it -> text(it.recommendationId())));

    private ListColumns() {}

    /**
     * The columns of a list, in their order. Only the second letter has the ground, other convictions and warrants; only the
     * third the evidence relied on.
     */
    public static List<ListColumn> of(ListKind list) {
        boolean second = list.outcome() == Outcome.SECOND_LETTER;
        boolean third = list.outcome() == Outcome.THIRD_LETTER;
        return Stream.of(
                        THE_CHARGE,
                        only(second, THE_GROUND),
                        THE_REASONS,
                        THE_DECISION,
                        only(third, THE_EVIDENCE),
                        only(second, THE_DOCKET),
                        THE_RECORD)
                .flatMap(Collection::stream)
                .toList();
    }

    private static List<ListColumn> only(boolean when, List<ListColumn> columns) {
        return when ? columns : List.of();
    }

    private static ListColumn column(String name, int width, Function<ListedCharge, @Nullable String> value) {
        return new ListColumn(name, width, value);
    }

    /** Whether all rules rest on a confirmed source; empty where no rule is shown. */
    private static String verified(ListedCharge charge) {
        return charge.rules().isEmpty() ? "" : yesOrNo(charge.rules().stream().allMatch(RuleShown::verified));
    }

    private static String each(ListedCharge charge, Function<RuleShown, String> what) {
        return joined(charge.rules().stream().map(what).distinct().toList());
    }

    private static @Nullable String ofDecision(ListedCharge charge, Function<ChargeDecided, @Nullable String> what) {
        return charge.decision() == null ? null : what.apply(charge.decision());
    }

    private static String joined(List<String> texts) {
        return String.join(SEPARATOR, texts);
    }

    private static String yesOrNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
