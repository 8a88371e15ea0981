package org.vacatur.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.papers.NoticeTemplates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "templates",
        mixinStandardHelpOptions = true,
        versionProvider = VacaturCommand.Version.class,
        description = {
            "Writes the drafts of the notices to defendants for an office to edit: notices/en.html, es.html and pt.html.",
            "What is there already is left as it is."
        })
final class DocketTemplatesCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            required = true,
            description = "The folder that docket review --notice-templates is then given.")
    @Nullable
    Path out;

    @Override
    public Integer call() {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        Path folder = Objects.requireNonNull(out);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            err.println(folder + ": is a file; name a folder.");
            return VacaturCommand.REFUSED;
        }
        try {
            NoticeTemplates.copyDrafts(folder);
            err.println(
                    "Edit the files in " + folder.resolve("notices") + "; docket review says what is wrong in them.");
            return VacaturCommand.FINE;
        } catch (IOException e) {
            err.println(folder + ": cannot be written; may you write there, and is there room?");
            return VacaturCommand.ERROR;
        }
    }
}
