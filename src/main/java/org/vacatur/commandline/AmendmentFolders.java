package org.vacatur.commandline;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
    private static final int NAMED = 40;

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
            RulesZip.Found found = RulesZip.files(Objects.requireNonNull(folder));
            SortedMap<String, Path> files = found.files();
            if (files.keySet().stream().noneMatch(each -> each.startsWith("rules/"))) {
                throw refused(
                        folder + ": holds no folder named rules with files in it. Name the folder that holds it.");
            }
            if (!found.locks().isEmpty()) {
                throw refused(
                        String.join(", ", found.locks())
                                + ": Excel or Word has this file open; close it. If nothing has it open, delete this file. Nothing was sent.");
            }
            Ask asked = Ask.zip(amendment.path("/folder?reason=" + Ask.encoded(reason)), RulesZip.zip(files));
            AmendmentOfService.Shown shown = sent(amendment, asked, files);
            passedOver(amendment, found);
            return changed(shown);
        }

        private AmendmentOfService.Shown sent(AmendmentOfService amendment, Ask asked, SortedMap<String, Path> files)
                throws ServiceFailed {
            try {
                return amendment.done(asked.with("If-Match", amendment.tag(revision)));
            } catch (ServiceFailed e) {
                ServiceFailed named = e;
                for (String each : files.keySet()) {
                    // the service names none but these characters of a file that it does not know
                    String place = LocalRuleFile.place(each).replaceAll("[^A-Za-z0-9_./ -]", "?");
                    named = named.naming(place, each);
                }
                throw named;
            }
        }

        private void passedOver(AmendmentOfService amendment, RulesZip.Found found) throws ServiceFailed {
            TreeSet<String> over = new TreeSet<>(found.files().keySet());
            amendment.service().ask(Ask.get(amendment.path("/files")), AmendmentFiles.class).items().stream()
                    .map(AmendmentFile::path)
                    .forEach(each -> over.remove(each.startsWith("features/") ? each : "rules/" + each));
            over.addAll(found.over());
            if (!over.isEmpty()) {
                err().println("Passed over, because no part of the rule set is named so: "
                        + over.stream().limit(NAMED).collect(Collectors.joining(", "))
                        + (over.size() > NAMED ? " and " + (over.size() - NAMED) + " more." : "."));
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
