package org.vacatur.rulebook.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vacatur.facts.AnalystRole;
import org.vacatur.facts.Certificate;
import org.vacatur.facts.Charge;
import org.vacatur.facts.Laboratory;
import org.vacatur.facts.OtherAnalyst;
import org.vacatur.rulebook.ExcludedAs;
import org.vacatur.rulebook.LaboratorySeen;
import org.vacatur.rulebook.MissingDateHint;
import org.vacatur.rulebook.Role;
import org.vacatur.rulebook.Timing;

class CertificatesReadTest {
    private static final LocalDate PLEA = LocalDate.of(2008, 5, 1);

    @Test
    void one_earlier_signature_is_enough() {
        assertThat(read(signed(PLEA.plusDays(30)), signed(PLEA.minusDays(1))).timing())
                .isEqualTo(Timing.BEFORE);
    }

    @Test
    void the_day_of_the_plea_is_neither_before_nor_after() {
        assertThat(read(signed(PLEA), signed(PLEA.plusDays(1))).timing()).isEqualTo(Timing.SAME_DAY);
    }

    @Test
    void every_signature_must_be_later() {
        assertThat(read(signed(PLEA.plusDays(1))).timing()).isEqualTo(Timing.AFTER);
        assertThat(read(signed(PLEA.plusDays(1)), cert(AnalystRole.PRIMARY)).timing())
                .isNull();
    }

    @Test
    void a_certificate_of_unknown_role_keeps_the_order_open() {
        CertificatesRead read = read(signed(PLEA.plusDays(1)), cert(AnalystRole.UNKNOWN));
        assertThat(read.role()).isEqualTo(Role.ANALYST);
        assertThat(read.timing()).isNull();
    }

    @Test
    void a_certificate_s_own_date_counts_only_toward_relief() {
        assertThat(read(issued(PLEA.minusDays(1))).timing()).isEqualTo(Timing.BEFORE);
        assertThat(read(issued(PLEA.minusDays(1))).certificateDateOnly()).isTrue();
        assertThat(read(issued(PLEA.plusDays(1))).timing()).isNull();
        assertThat(read(issued(PLEA.plusDays(1))).missingDateHint()).isEqualTo(MissingDateHint.CERTIFICATE_DATE_LATER);
        assertThat(read(issued(PLEA)).missingDateHint()).isEqualTo(MissingDateHint.NONE);
    }

    @Test
    void the_date_of_her_signature_outranks_the_order_stated() {
        Certificate both = new Certificate(
                null, Laboratory.HINTON, AnalystRole.PRIMARY, PLEA.plusDays(2), true, null, null, List.of());
        assertThat(read(both).timing()).isEqualTo(Timing.AFTER);
        assertThat(read(both).orderDisagrees()).isTrue();
    }

    @Test
    void on_a_listed_charge_a_signature_of_unknown_role_counts() {
        Certificate unknown = new Certificate(null, null, null, PLEA.minusDays(1), null, null, null, List.of());
        assertThat(read(unknown).timing()).isNull();
        assertThat(new CertificatesRead(charge(true, unknown)).timing()).isEqualTo(Timing.BEFORE);
    }

    @Test
    void nothing_dated_on_a_listed_charge_is_said() {
        assertThat(new CertificatesRead(charge(true)).missingDateHint())
                .isEqualTo(MissingDateHint.LISTED_AND_NOTHING_DATED);
        assertThat(read().missingDateHint()).isEqualTo(MissingDateHint.NONE);
    }

    @Test
    void the_nearest_part_counts() {
        assertThat(read(cert(AnalystRole.NONE), cert(AnalystRole.CONFIRMATORY)).role())
                .isEqualTo(Role.ANALYST);
        assertThat(read(cert(AnalystRole.NONE), cert(AnalystRole.UNKNOWN)).role())
                .isNull();
        assertThat(read(cert(AnalystRole.NONE), cert(AnalystRole.CUSTODIAN_ONLY))
                        .role())
                .isEqualTo(Role.CUSTODIAN);
        assertThat(read().role()).isNull();
    }

    @Test
    void a_notary_is_excluded_only_where_somebody_else_is_named() {
        assertThat(read(cert(AnalystRole.NOTARY_ONLY)).role()).isEqualTo(Role.NONE_LISTED);
        assertThat(read(notaryBeside("")).role()).isEqualTo(Role.NONE_LISTED);
        assertThat(read(notaryBeside("D. Vega")).role()).isEqualTo(Role.EXCLUDED);
        assertThat(read(notaryBeside("D. Vega")).excludedAs()).isEqualTo(ExcludedAs.NOTARY);
        assertThat(read(notaryBeside("D. Vega"), cert(AnalystRole.INSTRUMENT_SETUP_ONLY))
                        .excludedAs())
                .isEqualTo(ExcludedAs.INSTRUMENT_SETUP);
        assertThat(read(cert(AnalystRole.NONE)).excludedAs()).isEqualTo(ExcludedAs.NO_PART);
    }

    @Test
    void other_laboratories_are_seen_and_not_considered() {
        assertThat(read(at(Laboratory.STATE_POLICE)).laboratory()).isEqualTo(LaboratorySeen.ELSEWHERE);
        assertThat(read(at(Laboratory.STATE_POLICE)).role()).isNull();
        assertThat(read(at(Laboratory.STATE_POLICE), at(Laboratory.UNKNOWN)).laboratory())
                .isNull();
        assertThat(read(at(Laboratory.HINTON), at(Laboratory.AMHERST)).laboratory())
                .isEqualTo(LaboratorySeen.AMHERST);
        assertThat(read().laboratory()).isNull();
    }

    @Test
    void two_roles_for_one_signature_contradict() {
        Certificate primary = sample("S-1", AnalystRole.PRIMARY, PLEA);
        assertThat(read(primary, sample("S-1", AnalystRole.NONE, PLEA)).rolesDisagree())
                .isTrue();
        assertThat(read(primary, sample("S-2", AnalystRole.NONE, PLEA)).rolesDisagree())
                .isFalse();
        assertThat(read(primary, sample("S-1", AnalystRole.UNKNOWN, PLEA)).rolesDisagree())
                .isFalse();
        assertThat(read(primary, sample("S-1", AnalystRole.NONE, PLEA.plusDays(1)))
                        .rolesDisagree())
                .isFalse();
    }

    private static CertificatesRead read(Certificate... certificates) {
        return new CertificatesRead(charge(null, certificates));
    }

    private static Charge charge(@Nullable Boolean listed, Certificate... certificates) {
        return new Charge(
                1,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                listed,
                null,
                PLEA,
                null,
                null,
                List.of(certificates),
                null,
                List.of(),
                null);
    }

    private static Certificate cert(AnalystRole role) {
        return new Certificate(null, Laboratory.HINTON, role, null, null, null, null, List.of());
    }

    private static Certificate at(Laboratory laboratory) {
        return new Certificate(null, laboratory, AnalystRole.PRIMARY, null, null, null, null, List.of());
    }

    private static Certificate signed(LocalDate day) {
        return new Certificate(null, Laboratory.HINTON, AnalystRole.PRIMARY, day, null, null, null, List.of());
    }

    private static Certificate issued(LocalDate day) {
        return new Certificate(null, Laboratory.HINTON, AnalystRole.PRIMARY, null, null, day, null, List.of());
    }

    private static Certificate sample(String id, AnalystRole role, LocalDate day) {
        return new Certificate(id, Laboratory.HINTON, role, day, null, null, null, List.of());
    }

    private static Certificate notaryBeside(String name) {
        return new Certificate(
                null,
                Laboratory.HINTON,
                AnalystRole.NOTARY_ONLY,
                null,
                null,
                null,
                null,
                List.of(new OtherAnalyst(name, null, null)));
    }
}
