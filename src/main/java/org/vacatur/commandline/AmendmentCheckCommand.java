package org.vacatur.commandline;

import java.util.List;
import java.util.Map;
import org.vacatur.amendment.CheckRequest;
import org.vacatur.amendment.CheckResult;
import org.vacatur.amendment.RuleProblem;
import org.vacatur.commandline.service.Ask;
import org.vacatur.commandline.service.ServiceFailed;
import org.vacatur.rulebook.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        description =
                "Prints everything that is wrong in a draft, with file and line, without compiling it or asking it about a case.")
final class AmendmentCheckCommand extends OneAmendmentCommand {
    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "FILE",
            description =
                    "Files to be looked at as if they were in the draft, named as for amendment edit. They are not kept.")
    List<String> files = List.of();

    @Option(
            names = "--format",
            defaultValue = "TEXT",
            description = "TEXT, JSON or SARIF (for editors and code review); TEXT if it is not given.")
    ProblemReport format = ProblemReport.TEXT;

    AmendmentCheckCommand(Map<String, String> environment) {
        super(environment);
    }

    @Override
    int ask(AmendmentOfService amendment) throws ServiceFailed {
        CheckRequest unsaved = new CheckRequest(LocalRuleFiles.read(files, spec));
        CheckResult result =
                amendment.service().ask(Ask.send("POST", amendment.path("/check"), unsaved), CheckResult.class);
        out().println(format.of(
                result.problems().stream().map(AmendmentCheckCommand::problem).toList(), "amendment " + id));
        return result.errors() == 0 ? VacaturCommand.FINE : VacaturCommand.ERROR;
    }

    static Problem problem(RuleProblem found) {
        return new Problem(
                found.file(),
                found.line(),
                found.column(),
                Problem.Severity.valueOf(found.severity().name()),
                found.read(),
                found.message(),
                found.nearest());
    }
}
