package org.vacatur.rulebook;

import java.util.ArrayList;
import java.util.List;

/**
 * Compares the files that the tests of a rule set name with the files that are there.
 *
 * @param set name of the rule set's folder
 * @param tests the tests it declares
 * @param there names of the rule files of its folder
 * @param faults takes what does not fit
 */
record FilesOfTests(String set, List<RuleTest> tests, List<String> there, Faults faults) {

    void check() {
        var left = new ArrayList<>(there);
        tests.forEach(each -> left.removeAll(each.fileNames()));
        for (var test : tests) {
            test.files().forEach((name, line) -> {
                if (!there.contains(name)) {
                    var meant = Nearest.of(name, left);
                    faults.error(
                            set + "/" + RulesFolder.RULE_SET,
                            line,
                            name,
                            "There is no such rule file in the folder",
                            meant);
                    // a misspelt name is one mistake: the file it means is not forgotten as well
                    left.remove(meant);
                }
            });
        }
        left.forEach(each -> faults.error(
                set + "/" + each,
                0,
                each,
                "No test of " + RulesFolder.RULE_SET + " names this file, so its rules would not be read"));
    }
}
