package org.vacatur.office.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vacatur.facts.District;
import org.vacatur.office.Caller;
import org.vacatur.office.OfficeSettings;
import org.vacatur.office.Role;

class TokenClaimsTests {
    @ParameterizedTest
    @ValueSource(strings = {"legal-editor", "legal_editor", "LEGAL_EDITOR", "Legal-Editor"})
    void a_role_is_known_however_the_provider_writes_it(String written) {
        assertThat(caller("roles", Map.of("roles", List.of(written))).roles()).containsExactly(Role.LEGAL_EDITOR);
    }

    @Test
    void roles_stand_where_the_office_says() {
        assertThat(caller("realm_access.roles", Map.of("realm_access", Map.of("roles", List.of("auditor", "approver"))))
                        .roles())
                .containsExactlyInAnyOrder(Role.AUDITOR, Role.APPROVER);
        assertThat(caller("roles", Map.of("roles", "auditor")).roles()).containsExactly(Role.AUDITOR);
        assertThat(caller(
                                "https://vacatur.example.org/roles",
                                Map.of("https://vacatur.example.org/roles", List.of("auditor")))
                        .roles())
                .containsExactly(Role.AUDITOR);
    }

    @Test
    void what_is_not_a_role_of_ours_is_passed_over() {
        Map<String, Object> odd = new HashMap<>();
        odd.put(
                "roles",
                List.of("admin", "uma_authorization", "auditor ", 7, List.of("auditor"), Map.of("auditor", true)));
        assertThat(caller("roles", odd).roles()).isEmpty();
        assertThat(caller("roles", Map.of("roles", Map.of("auditor", "auditor")))
                        .roles())
                .isEmpty();
        assertThat(caller("a.b.c", Map.of("a", "b", "roles", List.of("auditor")))
                        .roles())
                .isEmpty();
    }

    @Test
    void a_district_is_one_and_known_or_none() {
        assertThat(caller("roles", Map.of("district", "cape-and-islands")).district())
                .isEqualTo(District.CAPE_AND_ISLANDS);
        assertThat(caller("roles", Map.of("district", List.of("SUFFOLK"))).district())
                .isEqualTo(District.SUFFOLK);
        assertThat(caller("roles", Map.of("district", List.of("SUFFOLK", "ESSEX")))
                        .district())
                .isNull();
        assertThat(caller("roles", Map.of("district", "worcester")).district()).isNull();
        assertThat(caller("roles", Map.of()).district()).isNull();
    }

    @Test
    void when_somebody_proved_who_they_are_is_known_or_not() {
        Instant at = Instant.parse("2026-11-20T10:00:00Z");
        assertThat(TokenClaims.proved(() -> Map.of("auth_time", at.getEpochSecond())))
                .isEqualTo(at);
        assertThat(TokenClaims.proved(() -> Map.of("auth_time", at))).isEqualTo(at);
        assertThat(TokenClaims.proved(() -> Map.of("auth_time", "today"))).isNull();
        assertThat(TokenClaims.proved(Map::of)).isNull();
    }

    private static Caller caller(String rolesClaim, Map<String, Object> claims) {
        OfficeSettings settings = new OfficeSettings(
                "https://id.example.org", "vacatur-api", rolesClaim, "district", null, null, Duration.ofMinutes(5));
        return new TokenClaims(settings).caller(() -> claims);
    }
}
