package org.vacatur.rulebook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.vacatur.rulebook.doctor.Doctor;
import org.vacatur.rulebook.engine.RuleEngine;

/** Every rule set of a rules folder, loaded whole or not at all. */
public final class Rulebook {
    private final List<RuleSet> ruleSets;

    private Rulebook(List<RuleSet> ruleSets) {
        this.ruleSets = List.copyOf(ruleSets);
    }

    /**
     * Reads, checks and compiles a rules folder.
     *
     * @throws RulesRefused with every problem of every file, if any of them is an error
     */
    public static Rulebook load(Path folder) {
        return loaded(folder, null);
    }

    /**
     * Reads and checks a rules folder, and compiles it unless what was compiled from the same content is still kept.
     *
     * @param compiled folder that keeps compiled rules by content; made if it is not there. What lies there is run as code:
     *     nobody but the service may be able to write to it
     * @throws RulesRefused with every problem of every file, if any of them is an error
     */
    public static Rulebook load(Path folder, Path compiled) {
        return loaded(folder, compiled);
    }

    /**
     * Reads and checks a rules folder, and goes on compiling it on a thread of its own. Whoever asks a rule waits for that; all else that a rule
     * set holds is there at once. What only compiling finds is thrown to who asks, as an {@link IllegalStateException}.
     *
     * @throws RulesRefused with every problem of every file, if any of them is an error
     */
    public static Rulebook begin(Path folder) {
        var faults = new Faults();
        var drafts = drafts(folder, faults);
        if (faults.errors() > 0) {
            throw new RulesRefused(faults.sorted());
        }
        return new Rulebook(drafts.stream()
                .map(draft -> {
                    var compiling = new FutureTask<>(
                            () -> RuleEngine.compile(draft.declaration().id(), draft.rules(), null));
                    var thread =
                            new Thread(compiling, "rules " + draft.declaration().id());
                    thread.setDaemon(true);
                    thread.start();
                    return draft.compiled(() -> compiled(compiling));
                })
                .toList());
    }

    /**
     * Reads and checks rules, and compiles each rule set only when it is first asked about a charge: all else that it holds is there without.
     *
     * @param files text by path under the rules folder
     * @throws RulesRefused with every problem of every file, if any of them is an error
     */
    public static Rulebook read(Map<String, String> files) {
        return FilesInFolder.with(files, Rulebook::read);
    }

    /** The same of a rules folder. */
    public static Rulebook read(Path folder) {
        var faults = new Faults();
        var drafts = drafts(folder, faults);
        if (faults.errors() > 0) {
            throw new RulesRefused(faults.sorted());
        }
        return new Rulebook(drafts.stream().map(Rulebook::compiledWhenAsked).toList());
    }

    private static RuleSet compiledWhenAsked(RuleSetDraft draft) {
        var compiling =
                new FutureTask<>(() -> RuleEngine.compile(draft.declaration().id(), draft.rules(), null));
        return draft.compiled(() -> {
            compiling.run();
            return compiled(compiling);
        });
    }

    private static RuleEngine compiled(FutureTask<RuleEngine> compiling) {
        try {
            return compiling.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the rules were compiled", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The rules were read and cannot be compiled", e.getCause());
        }
    }

    /**
     * Every problem of a rules folder, errors and warnings, by file and line, without keeping what was loaded. Rules without an
     * error are compiled as well.
     */
    public static List<Problem> check(Path folder) {
        var faults = new Faults();
        read(folder, null, faults);
        return faults.sorted();
    }

    /**
     * The same, without compiling, and with what only shows when the rules are looked at together ({@link Doctor}) or with the day: errors if
     * there are any, else everything that somebody should look at. Fast enough to be asked while a rule is written.
     *
     * @param today to tell which sources nobody looked at for a year
     */
    public static List<Problem> examine(Path folder, LocalDate today) {
        var faults = new Faults();
        try {
            examine(folder, today, faults);
        } catch (Faults.Stopped e) {
            // what was found until then is told
        }
        return faults.sorted();
    }

    private static void examine(Path folder, LocalDate today, Faults faults) {
        var reader = new RuleSetReader(RulesFolder.read(folder, faults), faults);
        var drafts = reader.read();
        if (faults.errors() == 0) {
            drafts.forEach(each -> {
                faults.add(Doctor.examine(each.rules()));
                faults.add(Remarks.of(each.rules()));
            });
            reader.reportOldSources(today);
        }
    }

    /** The same for files that lie in no folder: text by path under the rules folder. */
    public static List<Problem> examine(Map<String, String> files, LocalDate today) {
        return FilesInFolder.with(files, folder -> examine(folder, today));
    }

    /**
     * Loads rules from files that were kept, as {@link RuleSet#files} gave them.
     *
     * @param files text by path under the rules folder
     * @param compiled folder that keeps compiled rules by content; null to keep nothing
     * @throws RulesRefused if any of them has an error
     */
    public static Rulebook load(Map<String, String> files, @Nullable Path compiled) {
        return FilesInFolder.with(files, folder -> loaded(folder, compiled));
    }

    /**
     * The version of a rule set of these files.
     *
     * @param files text by path, as {@link RuleSet#files} gave them
     */
    public static String versionOf(Map<String, String> files) {
        return CanonicalVersion.of(files).hash();
    }

    /**
     * The text of a file as versions are made of: without a byte order mark, line feeds, no blanks at line ends, one line feed at the end. Of any
     * text that is clean, the same as if it had been read from a file.
     */
    public static String canonical(String text) {
        return new TextFile("", TextFileReader.lines(TextFileReader.withoutMark(text))).canonical();
    }

    /**
     * What in the text of a file nobody could see, or would take for something else: control and hidden characters, other alphabets, escapes,
     * lines and files longer than anybody reads. Rules in such a file are not even looked at.
     *
     * @param path to name the file by
     */
    public static List<Problem> unclean(String path, String text) {
        var faults = new Faults();
        try {
            new TextFileReader(faults).read(text, path);
        } catch (Faults.Stopped e) {
            // what stopped it is among the problems
        }
        return faults.sorted();
    }

    /** Name and version of the engine that runs the rules, e.g. {@code "Drools 10.2.0"}. */
    public static String engine() {
        return RuleEngine.name();
    }

    public List<RuleSet> ruleSets() {
        return ruleSets;
    }

    /**
     * The rule set of a matter.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public RuleSet ruleSet(String id) {
        return ruleSets.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no rule set named " + id));
    }

    private static Rulebook loaded(Path folder, @Nullable Path compiled) {
        var faults = new Faults();
        var sets = read(folder, compiled, faults);
        if (faults.errors() > 0) {
            throw new RulesRefused(faults.sorted());
        }
        return new Rulebook(sets);
    }

    private static List<RuleSetDraft> drafts(Path folder, Faults faults) {
        try {
            return new RuleSetReader(RulesFolder.read(folder, faults), faults).read();
        } catch (Faults.Stopped e) {
            return List.of();
        }
    }

    private static List<RuleSet> read(Path folder, @Nullable Path compiled, Faults faults) {
        var drafts = drafts(folder, faults);
        var sets = new ArrayList<RuleSet>();
        for (var draft : drafts) {
            if (faults.errors() > 0) {
                return List.of();
            }
            var id = draft.declaration().id();
            try {
                var engine = RuleEngine.compile(id, draft.rules(), compiled);
                sets.add(draft.compiled(() -> engine));
            } catch (RuntimeException e) {
                faults.error(id, 0, "", "The rules were read and cannot be compiled: " + e.getMessage());
            }
        }
        return sets;
    }
}
