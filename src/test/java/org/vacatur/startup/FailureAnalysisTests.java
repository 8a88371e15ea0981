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

    @Test
    void only_this_computer_may_be_listened_to() {
        assertThat(LoopbackOnly.isLoopback("127.0.0.1")).isTrue();
        assertThat(LoopbackOnly.isLoopback("localhost")).isTrue();
        assertThat(LoopbackOnly.isLoopback("::1")).isTrue();
        assertThat(LoopbackOnly.isLoopback("0.0.0.0")).isFalse();
        assertThat(LoopbackOnly.isLoopback("192.0.2.1")).isFalse();
        assertThat(LoopbackOnly.isLoopback(null)).isFalse();
        assertThat(new NotLoopbackAnalyzer()
                        .analyze(new IllegalStateException(new NotLoopback("0.0.0.0")))
                        .getDescription())
                .contains("0.0.0.0", "this computer only");
    }
}
