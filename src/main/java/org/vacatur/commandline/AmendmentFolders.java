package org.vacatur.commandline;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vacatur.amendment.AmendmentFile;
import org.vacatur.amendment.AmendmentFiles;
import org.vacatur.commandline.service.Ask;
import org.vacatur.commandline.service.ServiceFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Commands that take a draft in and out as a folder. */
final class AmendmentFolders {
    private AmendmentFolders() {}

    @Command(
            name = "import",
            description =
                    "Makes a draft hold exactly what a folder holds. What is no part of a rule set is passed over, and named.")
    static final class Import extends OneAmendmentCommand {
        @Parameters(
                index = "1",
                paramLabel = "FOLDER",
                description = "A folder that holds rules, and features if the scenarios change too.")
        @Nullable
        Path folder;

        @Option(names = "--reason", paramLabel = "WORDS", required = true, description = "Why; it is recorded.")
        String reason = "";

        @Option(
                names = "--revision",
                paramLabel = "N",
                description =
                        "The revision that you saw: if somebody changed the draft since, nothing is done. The newest if it is not given.")
        @Nullable
        Long revision;

        Import(Map<String, String> environment) {
            super(environment);
        }

        @Override
        int ask(AmendmentOfService amendment) throws ServiceFailed {
            SortedMap<String, Path> files = RulesZip.files(Objects.requireNonNull(folder));
            if (files.keySet().stream().noneMatch(each -> each.startsWith("rules/"))) {
                throw refused(
                        folder + ": holds no folder named rules with files in it. Name the folder that holds it.");
            }
            Ask asked = Ask.zip(amendment.path("/folder?reason=" + Ask.encoded(reason)), RulesZip.zip(files));
            AmendmentOfService.Shown shown = amendment.done(asked.with("If-Match", amendment.tag(revision)));
            passedOver(amendment, files);
            return done(shown);
        }

        private void passedOver(AmendmentOfService amendment, SortedMap<String, Path> sent) throws ServiceFailed {
            TreeSet<String> over = new TreeSet<>(sent.keySet());
            amendment.service().ask(Ask.get(amendment.path("/files")), AmendmentFiles.class).items().stream()
                    .map(AmendmentFile::path)
                    .forEach(each -> over.remove(each.startsWith("features/") ? each : "rules/" + each));
            if (!over.isEmpty()) {
                err().println("Passed over, because no part of the rule set is named so: " + String.join(", ", over)
                        + ".");
            }
        }
    }

    @Command(name = "export", description = "Writes a draft as a folder that holds rules and features.")
    static final class Export extends OneAmendmentCommand {
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
        int ask(AmendmentOfService amendment) throws ServiceFailed {
            var zip = amendment.service().ask(Ask.get(amendment.path("/folder"), "application/zip"));
            FolderToMake.write(zip.body(), Objects.requireNonNull(folder), this);
            return VacaturCommand.FINE;
        }
    }
}
