package org.vacatur.commandline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.vacatur.amendment.Amendment;
import org.vacatur.amendment.AmendmentEntry;
import org.vacatur.amendment.AmendmentState;
import org.vacatur.amendment.AmendmentStep;

/** Amendments as text for a person. */
final class AmendmentText {
    private AmendmentText() {}

    static String list(List<AmendmentEntry> entries) {
        List<String> states =
                entries.stream().map(each -> state(each.state(), each.inUse())).toList();
        int wide = states.stream().mapToInt(String::length).max().orElse(0);
        String row = "%-36s  %-" + Math.max(wide, 9) + "s  %-20s  %-10s  %s%n";
        StringBuilder text =
                new StringBuilder(String.format(Locale.ROOT, row, "ID", "STATE", "LAST CHANGE (UTC)", "KIND", "TITLE"));
        for (int i = 0; i < entries.size(); i++) {
            AmendmentEntry each = entries.get(i);
            text.append(String.format(
                    Locale.ROOT,
                    row,
                    each.id(),
                    states.get(i),
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
        text.append(notInFolder(shown));
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
        text.append(notInFolder(shown));
        return text.toString().stripTrailing();
    }

    private static String head(AmendmentOfService.Shown shown) {
        Amendment it = shown.amendment();
        return it.id() + ": " + plain(it.subject().title()) + " ("
                + words(it.subject().kind()) + ", rule set " + it.ruleSet() + "), "
                + state(it.state(), it.inUse()) + ", revision "
                + shown.tag().replace("\"", "");
    }

    private static String state(AmendmentState state, boolean inUse) {
        return state == AmendmentState.ACTIVATED && !inUse ? "activated before, out of use" : words(state);
    }

    /** Which files of the rules folder are not as they are in use, and what to do; empty if there is none. */
    private static String notInFolder(AmendmentOfService.Shown shown) {
        List<String> files = shown.amendment().notInFolder();
        if (files.isEmpty()) {
            return "";
        }
        return "The rules folder does not hold what this amendment put into use, in:\n"
                + files.stream().map(each -> "  " + plain(each) + "\n").collect(Collectors.joining())
                + "They were changed there by hand, or the folder cannot be written to; the log of the service says which."
                + " What is in use is not touched by that.\nA change made there by hand that is wanted becomes an amendment at the next start of the service."
                + " If it is not wanted, or there is none, put these files there as they are in use: rules export "
                + shown.amendment().version() + " NEW-FOLDER writes them.\n";
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
