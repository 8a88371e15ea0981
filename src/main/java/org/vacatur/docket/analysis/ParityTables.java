package org.vacatur.docket.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.AnalysisHead;
import org.vacatur.docket.Parity;
import org.vacatur.docket.Parity.Count;
import org.vacatur.docket.Parity.Pair;
import org.vacatur.docket.Parity.Side;
import org.vacatur.docket.lists.FreeTable;
import org.vacatur.docket.lists.FreeTable.Column;
import org.vacatur.recommendation.ChargeCompared.Traits;
import org.vacatur.recommendation.CountyPolicy;

/** The parity as tables. */
final class ParityTables {
    private static final String COUNTED =
            "Charges, never cases or persons. OUTCOMES: each office's charges under no criteria (OFF) and under "
                    + "each office's. RESTS_ON: what the outcomes under the own criteria rest on. WITHOUT_CRITERIA: whether they would be "
                    + "otherwise without any. GEOGRAPHY: what differs at most between two offices' criteria. ANSWERED: whether a person of the "
                    + "office has answered; then no criteria apply. ";
    private static final String PUBLIC = "Public copy. Withheld are counts under " + PublicCopy.FEWEST
            + ", counts that differ by less than that between two offices' criteria, and others from which these could be worked out.";

    private ParityTables() {}

    static FreeTable counts(Parity parity) {
        return table(
                parity.head(),
                "Parity",
                COUNTED + (parity.publicCopy() ? PUBLIC : ""),
                List.of(
                        text("table", 18),
                        text("district", 18),
                        text("criteria", 18),
                        text("result", 20),
                        text("unit", 8),
                        new Column("count", 10, true),
                        text("withheld", 9)),
                parity.counts().stream().map(ParityTables::row).toList());
    }

    private static List<String> row(Count count) {
        return List.of(
                count.table().name(),
                count.district() == null ? Grid.ALL : count.district().name(),
                count.criteria(),
                count.result(),
                "charges",
                Objects.toString(count.charges(), ""),
                count.charges() == null ? "yes" : "no");
    }

    static FreeTable geography(AnalysisHead head, List<ComparedCharge> charges) {
        List<Column> columns = new ArrayList<>(List.of(
                text("district", 18),
                text("docketNumber", 16),
                text("charge", 8),
                text("court", 12),
                text("offenseKind", 24)));
        ComparedCharge.CRITERIA.stream().map(CountyPolicy::name).forEach(each -> columns.add(text(each, 20)));
        return table(
                head,
                "Geography",
                "Charges whose outcome differs between two offices' criteria, with the outcome under each.",
                columns,
                charges.stream().map(ParityTables::row).toList());
    }

    private static List<String> row(ComparedCharge charge) {
        Traits traits = charge.compared().traits();
        return Stream.concat(
                        Stream.of(
                                charge.district().name(),
                                charge.docketNumber(),
                                Integer.toString(charge.compared().number()),
                                Objects.toString(traits.court(), ""),
                                Objects.toString(traits.offenseKind(), "")),
                        charge.compared().under().stream()
                                .map(each -> each.outcome().name()))
                .toList();
    }

    static FreeTable pairs(AnalysisHead head, @Nullable Long inAll, List<Pair> pairs) {
        List<Column> columns = new ArrayList<>(List.of(text("pair", 6), text("why", 14), text("alike", 60)));
        for (String side : List.of("one", "other")) {
            Stream.of("District", "DocketNumber", "Charge", "Court", "Answered", "Outcome", "UnderTheOther")
                    .forEach(each -> columns.add(text(side + each, 18)));
        }
        return table(
                head,
                "Pairs",
                String.format(
                        Locale.ROOT,
                        "Charges that are alike in kind of offence, class of the substance, disposition, independent evidence and record, "
                                + "and come to different outcomes in their offices. Of %,d such pairs these are the first %d at most: "
                                + "of each set of charges that are alike one pair for each two offices and two outcomes, each side with "
                                + "the first docket number, charges nobody answered for before others; pairs that the criteria alone explain "
                                + "first, then those people answered for; of each, the first pair of every set before the second of any, larger sets first.",
                        inAll == null ? 0 : inAll,
                        ParityOf.PAIRS),
                columns,
                pairs.stream().map(ParityTables::row).toList());
    }

    private static List<String> row(Pair pair) {
        return Stream.of(
                        Stream.of(Integer.toString(pair.number()), pair.why().name(), pair.alike()),
                        cells(pair.one()),
                        cells(pair.other()))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<String> cells(Side side) {
        return Stream.of(
                side.district().name(),
                side.docketNumber(),
                Integer.toString(side.charge()),
                Objects.toString(side.court(), ""),
                side.answered() ? "yes" : "no",
                side.outcome().name(),
                side.underTheOther().name());
    }

    private static Column text(String name, int width) {
        return new Column(name, width, false);
    }

    private static FreeTable table(
            AnalysisHead head, String title, String meaning, List<Column> columns, List<List<String>> rows) {
        return new FreeTable(title, columns, HeadLines.about(head, title, meaning), HeadLines.repeated(head), rows);
    }
}
