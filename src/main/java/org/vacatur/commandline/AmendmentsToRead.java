package org.vacatur.commandline;

import java.util.Locale;
import java.util.Map;
import org.vacatur.amendment.AmendmentFile;
import org.vacatur.amendment.AmendmentFiles;
import org.vacatur.amendment.AmendmentList;
import org.vacatur.amendment.RuleText;
import org.vacatur.commandline.service.Answer;
import org.vacatur.commandline.service.Ask;
import org.vacatur.commandline.service.Service;
import org.vacatur.commandline.service.ServiceFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Commands that read amendments and change nothing. */
final class AmendmentsToRead {
    private AmendmentsToRead() {}

    @Command(
            name = "list",
            description = "Lists the amendments, those that something was done with last first; at most 200.")
    static final class All extends ServiceCommand {
        All(Map<String, String> environment) {
            super(environment);
        }

        @Override
        int ask(Service service) throws ServiceFailed {
            Answer answer = service.ask(Ask.get(AmendmentOfService.ALL));
            AmendmentList list = answer.as(AmendmentList.class);
            if (list.items().isEmpty()) {
                err().println("There is no amendment yet; amendment begin makes one.");
            } else {
                out().println(AmendmentText.list(list.items()));
            }
            return VacaturCommand.FINE;
        }
    }

    @Command(
            name = "show",
            description = "Shows an amendment: its state, what it changed, what it lacks, who did what and why.")
    static final class Show extends OneAmendmentCommand {
        Show(Map<String, String> environment) {
            super(environment);
        }

        @Override
        int ask(AmendmentOfService amendment) throws ServiceFailed {
            out().println(AmendmentText.full(amendment.shown()));
            return VacaturCommand.FINE;
        }
    }

    @Command(
            name = "files",
            description = "Lists the files of a draft, and which of them are otherwise than in its base.")
    static final class Files extends OneAmendmentCommand {
        Files(Map<String, String> environment) {
            super(environment);
        }

        @Override
        int ask(AmendmentOfService amendment) throws ServiceFailed {
            AmendmentFiles files = amendment.service().ask(Ask.get(amendment.path("/files")), AmendmentFiles.class);
            files.items().forEach(each -> out().println(text(each)));
            return VacaturCommand.FINE;
        }

        private static String text(AmendmentFile file) {
            return String.format(
                    Locale.ROOT,
                    "%-8s %s%s",
                    RecommendationText.words(file.change()),
                    file.path(),
                    file.editable() ? "" : " (cannot be changed here)");
        }
    }

    @Command(name = "get", description = "Prints a file of a draft, or writes it.")
    static final class Get extends OneAmendmentCommand {
        @Parameters(index = "1", paramLabel = "PATH", description = "As amendment files names it.")
        String path = "";

        @Mixin
        FileToWrite to = new FileToWrite();

        Get(Map<String, String> environment) {
            super(environment);
        }

        @Override
        void look() {
            to.look();
        }

        @Override
        int ask(AmendmentOfService amendment) throws ServiceFailed {
            RuleText file = amendment
                    .service()
                    .ask(
                            Ask.get(amendment.path("/file?path=" + Ask.encoded(LocalRuleFile.place(path)))),
                            RuleText.class);
            to.write(file.text(), out());
            return VacaturCommand.FINE;
        }
    }

    @Command(
            name = "changes",
            description = "Prints, line by line, what a draft changes against its base, as a unified diff.")
    static final class Changes extends OneAmendmentCommand {
        Changes(Map<String, String> environment) {
            super(environment);
        }

        @Override
        int ask(AmendmentOfService amendment) throws ServiceFailed {
            out().print(amendment
                    .service()
                    .ask(Ask.get(amendment.path("/changes"), "text/x-diff"))
                    .text());
            out().flush();
            return VacaturCommand.FINE;
        }
    }
}
