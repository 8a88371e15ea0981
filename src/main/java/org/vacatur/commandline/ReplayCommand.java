package org.vacatur.commandline;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vacatur.record.LogDamaged;
import org.vacatur.record.Replay;
import org.vacatur.record.ReplayStore;
import org.vacatur.record.StoreNotOpened;
import org.vacatur.rulebook.RulesRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        versionProvider = VacaturCommand.Version.class,
        description = {
            "Recommends a recorded case again, from its stored facts and with the rules kept with it, and compares every byte."
                    + " That somebody did is recorded.",
            "It opens the database that the service would open here: application.yaml in the working directory and the"
                    + " environment are read as the service reads them."
        },
        footer = {"", "Exit codes: 0 identical, 1 altered or rules changed, 2 there is nothing to replay."})
final class ReplayCommand implements Callable<Integer> {
    private static final int CHANGED = 1;
    private static final int NOTHING = 2;

    private final Clock clock;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "The recommendation, by the id that was answered.")
    @Nullable
    UUID id;

    @Option(
            names = "--settings",
            paramLabel = "KEY=VALUE",
            description = "A setting of the service, such as spring.datasource.url=...; may be given more than once.")
    Map<String, String> settings = Map.of();

    ReplayCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var line = Objects.requireNonNull(spec).commandLine();
        UUID asked = Objects.requireNonNull(id);
        try (ReplayStore store = ReplayStore.open(settings, clock)) {
            Optional<Replay.Result> result = store.replay().of(asked);
            if (result.isPresent()) {
                return print(asked, result.get(), line.getOut());
            }
            line.getErr().println(asked + ": no recommendation of this id was ever recorded here.");
        } catch (LogDamaged e) {
            line.getOut().println("ALTERED: " + e.getMessage());
            return CHANGED;
        } catch (StoreNotOpened e) {
            line.getErr().println(e.getMessage());
        } catch (RulesRefused e) {
            line.getErr().println("The rules kept with the record are as they were, and this release cannot load them:");
            line.getErr().println(e.getMessage());
        }
        return NOTHING;
    }

    private static int print(UUID id, Replay.Result result, PrintWriter out) {
        String which = "recommendation " + id + " (record " + result.record() + ")";
        out.println(
                switch (result.verdict()) {
                    case IDENTICAL ->
                        "IDENTICAL: " + which + " comes out again byte for byte as it was answered.";
                    case ALTERED -> "ALTERED: " + which + ": " + result.why() + ".";
                    case RULES_CHANGED -> "RULES CHANGED: " + which + ": " + result.why() + ".";
                    case SEALED -> "SEALED: " + which + ": " + result.why() + ".";
                });
        result.notes().forEach(out::println);
        return switch (result.verdict()) {
            case IDENTICAL -> VacaturCommand.FINE;
            case ALTERED, RULES_CHANGED -> CHANGED;
            case SEALED -> NOTHING;
        };
    }
}
