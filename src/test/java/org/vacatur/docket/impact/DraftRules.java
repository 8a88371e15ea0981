package org.vacatur.docket.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.rulebook.Rulebook;

/** The rules of this repository, and drafts that change one thing in them. */
final class DraftRules {
    static final RuleSet NOW =
            Rulebook.load(Path.of("rules"), Path.of("target", "compiled-rules")).ruleSet("dookhan");

    private static final String LONG_RECORD =
            "SUFFOLK-1,long record of violence or weapons,SUFFOLK-2017; SUFFOLK-2021,ASSUMED,SUFFOLK,,,";

    /** Suffolk's assumed number of convictions for violence or weapons, 10, is 16. */
    static final RuleSet OTHER_THRESHOLD = with(LONG_RECORD + "10,", LONG_RECORD + "16,");

    /** The same criterion under another id. */
    static final RuleSet ANOTHER_ID = with("SUFFOLK-1,", "SUFFOLK-9,");

    /** What Suffolk was assumed to let go, it has stated: that concludes. */
    static final RuleSet STATED =
            with("SUFFOLK-3,few convictions,SUFFOLK-2017,ASSUMED,", "SUFFOLK-3,few convictions,SUFFOLK-2017,STATED,");

    private DraftRules() {}

    private static RuleSet with(String text, String other) {
        Map<String, String> files = new TreeMap<>(NOW.files());
        String file = "dookhan/county-criteria.drl.csv";
        assertThat(files.get(file)).contains(text);
        files.put(file, files.get(file).replace(text, other));
        return Rulebook.load(files, null).ruleSet("dookhan");
    }
}
