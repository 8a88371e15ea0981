package org.vacatur.commandline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.vacatur.amendment.Amendment;
import org.vacatur.amendment.AmendmentEntry;
import org.vacatur.amendment.AmendmentStep;

/** Amendments as text for a person. */
final class AmendmentText {
    private AmendmentText() {}

    static String list(List<AmendmentEntry> entries) {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT, "%-36s  %-9s  %-20s  %-10s  %s%n", "ID", "STATE", "LAST CHANGE (UTC)", "KIND", "TITLE"));
        for (AmendmentEntry each : entries) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-36s  %-9s  %-20s  %-10s  %s%n",
                    each.id(),
                    words(each.state()),
                    time(each.changedAt()),
                    words(each.subject().kind()),
                    plain(each.subject().title())));
        }
        return text.toString().stripTrailing();
    }

    /** Everything about it. */
    static String full(AmendmentOfService.Shown shown) {
        Amendment it = shown.amendment();
        StringBuilder text = new StringBuilder(head(shown)).append('\n');
        line(text, "concerns", plain(it.subject().dates()));
        line(text, "source", plain(it.subject().source()));
        line(text, "based on", it.base() + (it.baseInUse() ? ", which is in use" : ", which is no longer in use"));
        line(text, "version", it.version());
        line(text, "edited by", it.editors().isEmpty() ? "nobody yet" : String.join(", ", it.editors()));
        line(text, "changed", it.changed().isEmpty() ? "nothing yet" : String.join("\n             ", it.changed()));
        if (it.dossier() != null) {
            line(text, "dossier", it.dossier());
        }
        it.missing().forEach(each -> line(text, "lacks", each));
        text.append("Done with it, times in UTC:\n");
        it.steps().forEach(each -> text.append("  ").append(step(each)).append('\n'));
        return text.toString().stripTrailing();
    }

    /** How far it is now, in a few lines. */
    static String brief(AmendmentOfService.Shown shown) {
        StringBuilder text = new StringBuilder(head(shown)).append('\n');
        Amendment it = shown.amendment();
        it.changed().forEach(each -> line(text, "changed", each));
        it.missing().forEach(each -> line(text, "lacks", each));
        return text.toString().stripTrailing();
    }

    private static String head(AmendmentOfService.Shown shown) {
        Amendment it = shown.amendment();
        return it.id() + ": " + plain(it.subject().title()) + " ("
                + words(it.subject().kind()) + ", rule set " + it.ruleSet() + "), " + words(it.state()) + ", revision "
                + shown.tag().replace("\"", "");
    }

    private static String step(AmendmentStep step) {
        String who = step.name() == null ? step.account() : plain(step.name()) + " (" + step.account() + ")";
        return time(step.at()) + " " + words(step.step()) + " by " + who + ", record " + step.record() + ": "
                + plain(step.reason());
    }

    static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** What a terminal would take for a command does not reach it. */
    static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    private static String words(Enum<?> value) {
        return RecommendationText.words(value);
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(String.format(Locale.ROOT, "  %-10s %s%n", name + ":", value));
    }
}
