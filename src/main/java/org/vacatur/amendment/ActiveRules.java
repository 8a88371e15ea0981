package org.vacatur.amendment;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vacatur.record.LogDamaged;
import org.vacatur.record.RuleVersions;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.rulebook.Rulebook;
import org.vacatur.rulebook.RulesRefused;

/**
 * The rules that are asked: the version last put into use, on whichever instance that was. The store is looked at for every answer,
 * so that no instance goes on with rules that are no longer in use; whoever took a rule set keeps it to the end of the answer.
 */
final class ActiveRules implements Supplier<RuleSet> {
    private static final Logger LOG = LoggerFactory.getLogger(ActiveRules.class);

    private final String id;
    private final RuleHistory history;
    private final RuleVersions versions;
    private final LoadedVersions others;
    private volatile RuleSet loaded;

    /**
     * Takes over the rules that were read from the rules folder.
     *
     * @param folder the rule set as the folder holds it
     * @param compiled folder that keeps compiled rules by content
     */
    ActiveRules(RuleSet folder, RuleHistory history, RuleVersions versions, @Nullable Path compiled) {
        this.id = folder.id();
        this.loaded = folder;
        this.history = history;
        this.versions = versions;
        this.others = new LoadedVersions(folder.id(), compiled);
        others.put(folder);
    }

    @Override
    public RuleSet get() {
        String version = history.inUse(id).orElseThrow();
        RuleSet now = loaded;
        return now.version().equals(version) ? now : follow(version);
    }

    /**
     * Loads the version in use.
     *
     * @throws RulesDamaged if what is stored of it is not what it was
     */
    void start() {
        try {
            get();
        } catch (IllegalStateException | LogDamaged | RulesRefused e) {
            throw new RulesDamaged(history.inUse(id).orElse(""), e);
        }
    }

    /**
     * Makes sure that a kept version can be asked, before anybody relies on it: what is stored of it, which other instances will read, is checked
     * from the bytes up even if it is loaded here already, and it is compiled unless it was.
     *
     * @throws IllegalStateException if its files are changed or gone
     * @throws org.vacatur.rulebook.RulesRefused if it has errors
     */
    void tryOut(String version) {
        Map<String, String> files = stored(version);
        if (!Rulebook.versionOf(files).equals(version)) {
            throw new IllegalStateException("The rules kept as " + version + " are changed");
        }
        Rulebook.read(files);
        load(version);
    }

    /**
     * A version that is kept, to be asked.
     *
     * @throws IllegalStateException if its files are changed or gone
     * @throws org.vacatur.rulebook.RulesRefused if it has errors
     */
    RuleSet load(String version) {
        RuleSet now = loaded;
        return now.version().equals(version) ? now : kept(version);
    }

    /**
     * A version that is not kept yet, to be asked.
     *
     * @param files text by path, of which it is the hash
     * @throws org.vacatur.rulebook.RulesRefused if they have errors
     */
    RuleSet tried(String version, Map<String, String> files) {
        return others.of(version, () -> files);
    }

    /** Name of the rule set. */
    String id() {
        return id;
    }

    /** Nobody is answered by rules that are no longer in use: whoever asks first loads those that are, and the others wait for that. */
    private RuleSet follow(String version) {
        RuleSet now = kept(version);
        if (!loaded.version().equals(version)) {
            loaded = now;
            LOG.info("The rules in use are now version {} of {}", version, id);
        }
        return now;
    }

    private RuleSet kept(String version) {
        return others.of(version, () -> stored(version));
    }

    private Map<String, String> stored(String version) {
        return versions.files(version)
                .orElseThrow(() -> new IllegalStateException("The rules in use were not kept: " + version));
    }
}
