package org.vacatur.commandline;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vacatur.amendment.EditRequest;
import org.vacatur.amendment.FileEdit;
import org.vacatur.amendment.RebaseRequest;
import org.vacatur.commandline.service.Ask;
import org.vacatur.commandline.service.ServiceFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Commands that change the files of a draft. */
final class AmendmentEdits {
    private AmendmentEdits() {}

    /** Changes files, all or none. */
    abstract static class Changing extends OneAmendmentCommand {
        @Option(names = "--reason", paramLabel = "WORDS", required = true, description = "Why; it is recorded.")
        String reason = "";

        @Option(
                names = "--revision",
                paramLabel = "N",
                description =
                        "The revision that you saw: if somebody changed the draft since, nothing is done. The newest if it is not given.")
        @Nullable
        Long revision;

        Changing(Map<String, String> environment) {
            super(environment);
        }

        int change(AmendmentOfService amendment, List<FileEdit> edits) throws ServiceFailed {
            Ask asked = Ask.send("PATCH", amendment.path("/files"), new EditRequest(edits, reason));
            try {
                return changed(amendment.done(asked.with("If-Match", amendment.tag(revision))));
            } catch (ServiceFailed e) {
                ServiceFailed named = e;
                for (int i = 0; i < edits.size(); i++) {
                    named = named.naming("/edits/" + i, edits.get(i).path());
                }
                throw named;
            }
        }
    }

    @Command(name = "edit", description = "Takes changed or new files into a draft, all or none.")
    static final class Edit extends Changing {
        @Parameters(
                index = "1..*",
                arity = "1..*",
                paramLabel = "FILE",
                description = "A file under a folder rules or features, which tells its place in the draft;"
                        + " or PLACE=FILE, e.g. dookhan/60-timing.dslr=timing.dslr.")
        List<String> files = List.of();

        Edit(Map<String, String> environment) {
            super(environment);
        }

        @Override
        int ask(AmendmentOfService amendment) throws ServiceFailed {
            return change(amendment, LocalRuleFiles.read(files, spec));
        }
    }

    @Command(name = "remove", description = "Takes files out of a draft, all or none.")
    static final class Remove extends Changing {
        @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH", description = "As amendment files names it.")
        List<String> paths = List.of();

        Remove(Map<String, String> environment) {
            super(environment);
        }

        @Override
        int ask(AmendmentOfService amendment) throws ServiceFailed {
            return change(
                    amendment,
                    paths.stream()
                            .map(each -> new FileEdit(LocalRuleFile.place(each), null))
                            .toList());
        }
    }

    @Command(
            name = "rebase",
            description =
                    "Brings the changes of a draft onto the version in use. Files that both changed are named, and nothing is done.")
    static final class Rebase extends OneAmendmentCommand {
        @Option(
                names = "--keep",
                arity = "1..*",
                paramLabel = "PATH",
                description =
                        "Files that both changed, to be as the draft has them: after what the version in use changed was taken into them.")
        @Nullable
        List<String> keep;

        @Option(names = "--reason", paramLabel = "WORDS", required = true, description = "Why; it is recorded.")
        String reason = "";

        Rebase(Map<String, String> environment) {
            super(environment);
        }

        @Override
        int ask(AmendmentOfService amendment) throws ServiceFailed {
            List<String> kept = keep == null
                    ? null
                    : keep.stream().map(LocalRuleFile::place).toList();
            return changed(
                    amendment.done(Ask.send("POST", amendment.path("/rebase"), new RebaseRequest(kept, reason))));
        }
    }
}
