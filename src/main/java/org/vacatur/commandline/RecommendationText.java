package org.vacatur.commandline;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.vacatur.facts.CaseFacts;
import org.vacatur.recommendation.AuthorityCited;
import org.vacatur.recommendation.CertificationStated;
import org.vacatur.recommendation.ChargeRecommendation;
import org.vacatur.recommendation.ExplainedFinding;
import org.vacatur.recommendation.Recommendation;
import org.vacatur.recommendation.UnknownFact;

/** A recommendation as text for a person. */
final class RecommendationText {
    private RecommendationText() {}

    static String of(CaseFacts facts, Recommendation made) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                0,
                (made.docketNumber() == null ? "Case without docket number" : made.docketNumber()) + ", "
                        + words(made.district()) + ", judged as of " + made.asOf());
        line(text, 0, made.summary());
        List<ChargeRecommendation> charges = made.charges();
        for (int i = 0; i < charges.size(); i++) {
            String offense = facts.charges().get(i).offense();
            charge(text, charges.get(i), offense == null ? "" : ": " + offense);
        }
        line(text, 0, "");
        line(
                text,
                0,
                "Rules " + made.ruleSet().id() + " " + shortened(made.ruleSet().version()) + ", office criteria "
                        + made.ruleSet().officePolicy() + ". This is advice; a person decides. Not recorded.");
        return text.toString();
    }

    private static void charge(StringBuilder text, ChargeRecommendation charge, String offense) {
        line(text, 0, "");
        line(text, 0, "Charge " + charge.number() + offense);
        line(text, 1, outcome(charge));
        line(text, 1, charge.summary());
        if (charge.certificationStated() != null) {
            line(text, 1, stated(charge.certificationStated()));
        }
        if (!charge.reviewReasons().isEmpty()) {
            line(text, 1, "To review: " + String.join(", ", charge.reviewReasons()));
        }
        if (!charge.notes().isEmpty()) {
            line(text, 1, "Notes: " + String.join(", ", charge.notes()));
        }
        line(text, 1, "Why:");
        charge.findings().forEach(each -> finding(text, each));
        if (!charge.unknown().isEmpty()) {
            line(text, 1, "To find out:");
            charge.unknown().forEach(each -> line(text, 2, "- " + question(each)));
        }
    }

    private static String outcome(ChargeRecommendation charge) {
        return words(charge.outcome()).toUpperCase(Locale.ROOT)
                + (charge.ground() == null ? "" : " (" + words(charge.ground()) + ")")
                + (charge.proposed() ? ", proposed by a rule; no person has answered" : "")
                + (charge.leaning() == null ? "" : ", leaning " + words(charge.leaning()));
    }

    /** Whoever reads the text sees that the certification is the file's, and not one made here. */
    private static String stated(CertificationStated certification) {
        return "Stated in the file: certified by " + certification.by()
                + (certification.on() == null ? " on a day not stated" : " on " + certification.on());
    }

    private static void finding(StringBuilder text, ExplainedFinding finding) {
        line(text, 2, (finding.decisive() ? "* " : "- ") + finding.because());
        line(
                text,
                3,
                finding.rule().id() + " " + finding.rule().title() + " ["
                        + words(finding.rule().kind()) + "]"
                        + (finding.rule().file() == null
                                ? ""
                                : " " + finding.rule().file() + ":"
                                        + finding.rule().line()));
        String sources = finding.rule().authorities().stream()
                .map(RecommendationText::source)
                .collect(Collectors.joining("; "));
        if (!sources.isEmpty()) {
            line(text, 3, sources);
        }
    }

    private static String source(AuthorityCited authority) {
        return authority.citation()
                + (authority.pin().isBlank() ? "" : ", " + authority.pin())
                + (authority.verified() ? "" : " (not verified)");
    }

    private static String question(UnknownFact unknown) {
        return unknown.question() + " (" + unknown.path() + ")"
                + (Boolean.FALSE.equals(unknown.matters()) ? " Does not change the outcome." : "");
    }

    static String words(Enum<?> value) {
        return value.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    static String shortened(String version) {
        return version.length() > 12 ? version.substring(0, 12) : version;
    }

    private static void line(StringBuilder text, int depth, String words) {
        text.append("  ".repeat(depth))
                .append(words.replaceAll("\\s+", " ").stripTrailing())
                .append('\n');
    }
}
