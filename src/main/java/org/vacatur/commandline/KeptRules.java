package org.vacatur.commandline;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vacatur.amendment.ActivationRequest;
import org.vacatur.amendment.KeptVersion;
import org.vacatur.amendment.RuleSetKept;
import org.vacatur.amendment.RuleSetList;
import org.vacatur.commandline.service.Answer;
import org.vacatur.commandline.service.Ask;
import org.vacatur.commandline.service.Service;
import org.vacatur.commandline.service.ServiceFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Commands about the versions that a running service keeps. */
final class KeptRules {
    private static final String ALL = "/api/v1/rule-sets";
    private static final int LEAST = 8;

    private KeptRules() {}

    /**
     * A version of a rule set.
     *
     * @param ruleSet its name
     * @param version its SHA-256, whole
     * @param inUse whether it is asked now
     */
    record Kept(String ruleSet, String version, boolean inUse) {
        String path() {
            return ALL + "/" + ruleSet + "/versions/" + version;
        }
    }

    /**
     * Finds a version by the beginning of its hash.
     *
     * @param command refuses what is not the beginning of exactly one
     */
    static Kept find(Service service, String version, ServiceCommand command) throws ServiceFailed {
        List<Kept> found = service.ask(Ask.get(ALL), RuleSetList.class).items().stream()
                .flatMap(set -> set.versions().stream().map(each -> new Kept(set.id(), each.version(), each.inUse())))
                .filter(each -> each.version().startsWith(version))
                .toList();
        if (found.size() != 1 || version.length() < LEAST) {
            throw command.refused("'" + version + "' is not the version, or the first " + LEAST
                    + " characters or more, of exactly one that is kept; rules versions lists them.");
        }
        return found.get(0);
    }

    @Command(name = "versions", description = "Lists the versions that a running service keeps, the newest first.")
    static final class Versions extends ServiceCommand {
        Versions(Map<String, String> environment) {
            super(environment);
        }

        @Override
        int ask(Service service) throws ServiceFailed {
            Answer answer = service.ask(Ask.get(ALL));
            for (RuleSetKept set : answer.as(RuleSetList.class).items()) {
                out().println(set.id() + ", times in UTC:");
                set.versions().forEach(each -> out().println("  " + text(each)));
            }
            return VacaturCommand.FINE;
        }

        private static String text(KeptVersion version) {
            Instant since = version.inUseSince();
            String title = version.title();
            String day = since == null ? "" : AmendmentText.time(since);
            return version.version() + " kept " + AmendmentText.time(version.keptAt())
                    + (version.inUse()
                            ? ", IN USE" + (day.isEmpty() ? "" : " since " + day)
                            : version.wasInUse()
                                    ? ", was in use" + (day.isEmpty() ? "" : ", the last time from " + day)
                                    : ", never in use")
                    + (version.approvedBy() == null ? "" : ", approved by " + version.approvedBy())
                    + (title == null ? "" : ": " + AmendmentText.plain(title));
        }
    }

    @Command(name = "back", description = "Puts a version that was in use before into use again, in a running service.")
    static final class Back extends ServiceCommand {
        @Parameters(index = "0", paramLabel = "VERSION", description = "As rules versions lists it, or how it begins.")
        String version = "";

        @Option(names = "--reason", paramLabel = "WORDS", required = true, description = "Why; it is recorded.")
        String reason = "";

        Back(Map<String, String> environment) {
            super(environment);
        }

        @Override
        int ask(Service service) throws ServiceFailed {
            Kept kept = find(service, version, this);
            if (kept.inUse()) {
                out().println(kept.ruleSet() + ": It is in use already; nothing was changed.");
                return VacaturCommand.FINE;
            }
            KeptVersion now = service.ask(
                    Ask.send("POST", kept.path() + "/activation", new ActivationRequest(reason)), KeptVersion.class);
            out().println(kept.ruleSet() + ": in use is " + now.version() + ".");
            return VacaturCommand.FINE;
        }
    }

    @Command(
            name = "export",
            description =
                    "Writes a version that a running service keeps as a folder that holds rules, and features with the scenarios that go with it.")
    static final class Export extends ServiceCommand {
        @Parameters(index = "0", paramLabel = "VERSION", description = "As rules versions lists it, or how it begins.")
        String version = "";

        @Parameters(index = "1", paramLabel = "FOLDER", description = FolderToMake.WHAT)
        @Nullable
        Path folder;

        Export(Map<String, String> environment) {
            super(environment);
        }

        @Override
        void look() {
            FolderToMake.look(Objects.requireNonNull(folder), this);
        }

        @Override
        int ask(Service service) throws ServiceFailed {
            Kept kept = find(service, version, this);
            byte[] zip = service.ask(Ask.get(kept.path() + "/folder", "application/zip"))
                    .body();
            FolderToMake.write(zip, Objects.requireNonNull(folder), this);
            return VacaturCommand.FINE;
        }
    }
}
