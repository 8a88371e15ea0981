package org.vacatur.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vacatur.rulebook.RulesLocation;
import org.vacatur.rulebook.RulesRefused;

class FailureAnalysisTests {
    @TempDir
    Path folder;

    @Test
    void refused_rules_are_told_with_their_place() {
        RulesRefused refused = org.assertj.core.api.Assertions.catchThrowableOfType(
                RulesRefused.class,
                () -> RulesLocation.find(folder.resolve("none").toString(), folder));
        var analysis = new RulesRefusedAnalyzer().analyze(new IllegalStateException("bean", refused));
        assertThat(analysis.getDescription()).contains("none", "no such folder");
        assertThat(analysis.getAction()).contains("rules check");
    }

    @Test
    void only_a_database_in_use_is_told_as_one() {
        var analyzer = new StoreLockedAnalyzer();
        assertThat(analyzer.analyze(new IllegalStateException(new SQLException("locked", "90020", 90020)))
                        .getDescription())
                .contains("in use by another process");
        assertThat(analyzer.analyze(new IllegalStateException(new SQLException("other", "42000", 42000))))
                .isNull();
    }
}
