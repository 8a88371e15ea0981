package org.vacatur.commandline;

import java.nio.file.Path;

/** A folder of rules that a command writes. */
final class FolderToMake {
    static final String WHAT = "The folder to make; one that is there must be empty.";

    private FolderToMake() {}

    static void look(Path folder, ServiceCommand command) {
        if (!RulesZip.free(folder)) {
            throw command.refused(folder + ": is there already, with something in it, and was left as it is."
                    + " Name a folder that is not there, or an empty one.");
        }
    }

    static void write(byte[] zip, Path folder, ServiceCommand command) {
        int files = RulesZip.write(zip, folder);
        command.err().println(folder + ": " + files + " files under rules and features.");
    }
}
