package org.vacatur.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vacatur.amendment.FileEdit;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The files that a command is to take into a draft. */
final class LocalRuleFiles {
    private LocalRuleFiles() {}

    /** Reads them all before any is sent. */
    static List<FileEdit> read(List<String> named, @Nullable CommandSpec command) {
        List<FileEdit> edits = new ArrayList<>();
        for (String each : named) {
            LocalRuleFile file = LocalRuleFile.of(each)
                    .orElseThrow(() -> new ParameterException(
                            Objects.requireNonNull(command).commandLine(),
                            each
                                    + ": lies in no folder named rules or features, which would tell its place in the draft."
                                    + " Name the place too, e.g. dookhan/county-criteria.drl.csv=" + each + "."));
            edits.add(file.edit());
        }
        return edits;
    }
}
