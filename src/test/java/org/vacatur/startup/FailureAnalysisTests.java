package org.vacatur.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vacatur.office.NotSetUp;
import org.vacatur.office.OfficeSettings;
import org.vacatur.rulebook.RulesLocation;
import org.vacatur.rulebook.RulesRefused;

class FailureAnalysisTests {
    @TempDir
    Path folder;

    @Test
    void refused_rules_are_told_with_their_place() {
        RulesRefused refused = catchThrowableOfType(
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
    void without_a_sign_in_provider_only_this_computer_may_be_listened_to() {
        for (String loopback : List.of("127.0.0.1", "localhost", "::1")) {
            assertThatCode(() -> SafeSettings.check(office(null), loopback)).doesNotThrowAnyException();
        }
        for (String open : new String[] {"0.0.0.0", "192.0.2.1", "", null}) {
            NotSetUp refused = catchThrowableOfType(NotSetUp.class, () -> SafeSettings.check(office(null), open));
            assertThat(refused).as(open).hasMessageContainingAll("server.address", "vacatur.issuer");
            assertThat(refused.action()).contains("127.0.0.1");
            assertThat(new NotSetUpAnalyzer()
                            .analyze(new IllegalStateException("bean", refused))
                            .getDescription())
                    .isEqualTo(refused.getMessage());
        }
        assertThatCode(() -> SafeSettings.check(office("https://id.example.org"), "0.0.0.0"))
                .doesNotThrowAnyException();
    }

    private static OfficeSettings office(String issuer) {
        return new OfficeSettings(issuer, "vacatur-api", "roles", "district", null, null, Duration.ofMinutes(5));
    }
}
