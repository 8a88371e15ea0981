package org.vacatur.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vacatur.docket.impact.DistrictImpact;
import org.vacatur.docket.impact.Flip;
import org.vacatur.docket.impact.FlipCount;
import org.vacatur.docket.impact.ImpactDocket;
import org.vacatur.docket.impact.ImpactReport;
import org.vacatur.docket.impact.ImpactSums;
import org.vacatur.recommendation.Place;

/** What a draft would change for the cases of dockets, as text for a person. */
final class ImpactText {
    private static final int KINDS = 40;

    private ImpactText() {}

    /** Sums, and which charges go where because of which rules. */
    static String of(ImpactReport report) {
        List<String> lines = new ArrayList<>();
        report.dockets().forEach(each -> lines.add("Compared on " + docket(each)));
        ImpactSums total = report.total();
        lines.add(format(
                "Of %,d charges %,d would have another outcome; %,d the same outcome with another ground or leaning; %,d only other reasons.",
                total.charges(), total.outcomeFlips(), total.leaningFlips(), total.reasonsOnly()));
        report.districts().stream().filter(ImpactText::changes).forEach(each -> lines.add("  " + district(each)));
        report.counts().stream().limit(KINDS).forEach(each -> lines.add("  " + count(each)));
        int more = report.counts().size() - KINDS;
        if (more > 0) {
            lines.add("  and " + more + " more such lines: amendment flips lists every charge");
        }
        return String.join("\n", lines);
    }

    /** One charge, with what both versions say of it. */
    static String of(Flip flip) {
        return RecommendationText.words(flip.district()) + " "
                + (flip.docketNumber() == null ? "(case without docket number)" : flip.docketNumber()) + ", charge "
                + flip.charge() + (flip.synthetic() ? " (synthetic)" : "") + ": "
                + place(flip.before().place()) + " -> "
                + place(flip.after().place()) + side("before", flip.before()) + side("after", flip.after());
    }

    private static String side(String when, Flip.Side side) {
        StringBuilder text = new StringBuilder(format("%n  %-7s %s", when + ":", AmendmentText.plain(side.summary())));
        side.rules()
                .forEach(each -> text.append(
                        format("%n          %s %s: %s", each.id(), each.title(), AmendmentText.plain(each.because()))));
        return text.toString();
    }

    private static String docket(ImpactDocket docket) {
        String name = docket.name().isEmpty()
                ? docket.id() == null ? "an invented docket" : "a docket"
                : AmendmentText.plain(docket.name());
        return format(
                "%s%s, judged as of %s, criteria %s: %,d cases, %,d charges",
                name,
                docket.synthetic() ? " (synthetic)" : "",
                docket.asOf(),
                docket.countyPolicy(),
                docket.cases(),
                docket.charges());
    }

    private static boolean changes(DistrictImpact district) {
        return district.sums().flips() + district.sums().reasonsOnly() > 0;
    }

    private static String district(DistrictImpact district) {
        ImpactSums sums = district.sums();
        return format(
                "%s: of %,d charges %,d, %,d and %,d",
                RecommendationText.words(district.district()),
                sums.charges(),
                sums.outcomeFlips(),
                sums.leaningFlips(),
                sums.reasonsOnly());
    }

    private static String count(FlipCount count) {
        return format(
                "%s: %s -> %s, %,d %s, because of %s; before, %s",
                RecommendationText.words(count.district()),
                place(count.from()),
                place(count.to()),
                count.charges(),
                count.charges() == 1 ? "charge" : "charges",
                rules(count.rulesAfter()),
                rules(count.rulesBefore()));
    }

    private static String rules(List<String> ids) {
        return ids.isEmpty() ? "no rule" : String.join(", ", ids);
    }

    private static String place(Place place) {
        return RecommendationText.words(place.outcome())
                + (place.ground() == null ? "" : " (" + RecommendationText.words(place.ground()) + ")")
                + (place.proposed() ? ", proposed by a rule" : "")
                + (place.leaning() == null ? "" : ", leaning " + RecommendationText.words(place.leaning()));
    }

    private static String format(String words, Object... values) {
        return String.format(Locale.ROOT, words, values);
    }
}
