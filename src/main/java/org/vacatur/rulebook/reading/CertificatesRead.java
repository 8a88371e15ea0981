package org.vacatur.rulebook.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.AnalystRole;
import org.vacatur.facts.Certificate;
import org.vacatur.facts.Charge;
import org.vacatur.facts.Laboratory;
import org.vacatur.facts.LaboratoryResult;
import org.vacatur.rulebook.ExcludedAs;
import org.vacatur.rulebook.LaboratorySeen;
import org.vacatur.rulebook.MissingDateHint;
import org.vacatur.rulebook.Role;
import org.vacatur.rulebook.Timing;

/**
 * The certificates of one charge, taken together (SCOPE-ROLE, RUFFIN-1). Certificates of other laboratories are looked at
 * only for the laboratory itself and for negative results; the others are "considered".
 */
final class CertificatesRead {
    private static final Set<AnalystRole> ANALYST =
            EnumSet.of(AnalystRole.PRIMARY, AnalystRole.CONFIRMATORY, AnalystRole.ASSISTANT_ANALYST);

    private final List<Certificate> all;
    private final List<Certificate> considered;
    private final List<Certificate> signatures;
    private final @Nullable LocalDate disposition;
    private final boolean listed;
    private final @Nullable Role role;
    private final @Nullable Timing timing;

    CertificatesRead(Charge charge) {
        all = charge.certificates();
        considered = all.stream().filter(CertificatesRead::isConsidered).toList();
        listed = Boolean.TRUE.equals(charge.onDistrictAttorneyList());
        signatures = considered.stream()
                .filter(each -> {
                    AnalystRole role = role(each);
                    return role == null ? listed : ANALYST.contains(role);
                })
                .toList();
        disposition = charge.dispositionDate();
        role = readRole();
        timing = readTiming();
    }

    @Nullable
    LaboratorySeen laboratory() {
        if (anyOf(all, each -> each.laboratory() == Laboratory.AMHERST)) {
            return LaboratorySeen.AMHERST;
        }
        if (!all.isEmpty() && considered.isEmpty()) {
            return LaboratorySeen.ELSEWHERE;
        }
        return anyOf(all, each -> each.laboratory() == Laboratory.HINTON) ? LaboratorySeen.HINTON : null;
    }

    /** Her nearest part; null where a certificate does not say, or there is none. */
    @Nullable
    Role role() {
        return role;
    }

    private @Nullable Role readRole() {
        if (anyOf(considered, each -> isAnalyst(role(each)))) {
            return Role.ANALYST;
        }
        if (considered.isEmpty() || anyOf(considered, each -> role(each) == null)) {
            return null;
        }
        if (anyOf(considered, each -> role(each) == AnalystRole.CUSTODIAN_ONLY)) {
            return Role.CUSTODIAN;
        }
        boolean nobodyElseNamed =
                anyOf(considered, each -> role(each) == AnalystRole.NOTARY_ONLY && !namesAnotherAnalyst(each));
        return nobodyElseNamed ? Role.NONE_LISTED : Role.EXCLUDED;
    }

    @Nullable
    ExcludedAs excludedAs() {
        if (role != Role.EXCLUDED) {
            return null;
        }
        if (anyOf(considered, each -> role(each) == AnalystRole.INSTRUMENT_SETUP_ONLY)) {
            return ExcludedAs.INSTRUMENT_SETUP;
        }
        return anyOf(considered, each -> role(each) == AnalystRole.NOTARY_ONLY)
                ? ExcludedAs.NOTARY
                : ExcludedAs.NO_PART;
    }

    @Nullable
    Timing timing() {
        return timing;
    }

    private @Nullable Timing readTiming() {
        List<@Nullable Order> orders = orders();
        if (orders.contains(Order.EARLIER)) {
            return Timing.BEFORE;
        }
        if (orders.contains(Order.SAME_DAY)) {
            return Timing.SAME_DAY;
        }
        boolean allLater = !orders.isEmpty() && orders.stream().allMatch(each -> each == Order.LATER);
        return allLater && everyRoleIsKnown() ? Timing.AFTER : null;
    }

    @Nullable
    LocalDate firstSignature() {
        return signatures.stream()
                .map(Certificate::signedByDookhanOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** What the papers still suggest, where {@link #timing} is not known. */
    MissingDateHint missingDateHint() {
        if (timing != null) {
            return MissingDateHint.NONE;
        }
        boolean everyOneMayBeLater = everyRoleIsKnown()
                && signatures.stream().allMatch(each -> order(each) == Order.LATER || onlyCertificateIsLater(each));
        if (everyOneMayBeLater && anyOf(signatures, this::onlyCertificateIsLater)) {
            return MissingDateHint.CERTIFICATE_DATE_LATER;
        }
        boolean nothingDated = signatures.stream()
                .allMatch(each -> each.signedByDookhanOn() == null
                        && each.signedBeforeDisposition() == null
                        && each.certificateDate() == null);
        return listed && nothingDated ? MissingDateHint.LISTED_AND_NOTHING_DATED : MissingDateHint.NONE;
    }

    /** A signature counts as earlier, and none does so by its own date or stated order. */
    boolean certificateDateOnly() {
        return timing == Timing.BEFORE
                && signatures.stream()
                        .filter(each -> order(each) == Order.EARLIER)
                        .allMatch(each -> orderStated(each) == null);
    }

    boolean negativeResult() {
        return anyOf(
                all,
                each -> each.result() == LaboratoryResult.NOT_CONTROLLED
                        || each.result() == LaboratoryResult.INCONCLUSIVE);
    }

    /** Two certificates on the same sample and the same date of her signature, with different known roles. */
    boolean rolesDisagree() {
        for (int i = 0; i < considered.size(); i++) {
            for (int j = i + 1; j < considered.size(); j++) {
                if (disagree(considered.get(i), considered.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Her date says one order of signature and disposition, the record states the other. */
    boolean orderDisagrees() {
        LocalDate day = disposition;
        return day != null
                && anyOf(considered, each -> {
                    LocalDate signed = each.signedByDookhanOn();
                    Boolean before = each.signedBeforeDisposition();
                    return signed != null && before != null && (before ? signed.isAfter(day) : signed.isBefore(day));
                });
    }

    /** Every date of the considered certificates. */
    List<LocalDate> dates() {
        var dates = new ArrayList<LocalDate>();
        for (Certificate each : considered) {
            if (each.signedByDookhanOn() != null) {
                dates.add(each.signedByDookhanOn());
            }
            if (each.certificateDate() != null) {
                dates.add(each.certificateDate());
            }
        }
        return dates;
    }

    private List<@Nullable Order> orders() {
        var orders = new ArrayList<@Nullable Order>();
        signatures.forEach(each -> orders.add(order(each)));
        return orders;
    }

    private @Nullable Order order(Certificate certificate) {
        Order stated = orderStated(certificate);
        if (stated != null) {
            return stated;
        }
        LocalDate issued = certificate.certificateDate();
        return issued != null && disposition != null && issued.isBefore(disposition) ? Order.EARLIER : null;
    }

    /** By the date of her signature, else by the order the record states. */
    private @Nullable Order orderStated(Certificate certificate) {
        LocalDate signed = certificate.signedByDookhanOn();
        if (signed != null && disposition != null) {
            return signed.isBefore(disposition)
                    ? Order.EARLIER
                    : signed.isEqual(disposition) ? Order.SAME_DAY : Order.LATER;
        }
        Boolean before = certificate.signedBeforeDisposition();
        return before == null ? null : before ? Order.EARLIER : Order.LATER;
    }

    private boolean onlyCertificateIsLater(Certificate certificate) {
        LocalDate issued = certificate.certificateDate();
        return order(certificate) == null && issued != null && disposition != null && issued.isAfter(disposition);
    }

    private boolean everyRoleIsKnown() {
        return considered.stream().allMatch(each -> role(each) != null);
    }

    private static boolean disagree(Certificate one, Certificate other) {
        AnalystRole first = role(one);
        AnalystRole second = role(other);
        return first != null
                && second != null
                && first != second
                && one.sampleId() != null
                && one.sampleId().equals(other.sampleId())
                && one.signedByDookhanOn() != null
                && one.signedByDookhanOn().equals(other.signedByDookhanOn());
    }

    private static boolean namesAnotherAnalyst(Certificate certificate) {
        return certificate.otherAnalysts().stream()
                .anyMatch(each -> each.name() != null && !each.name().isBlank());
    }

    private static boolean isConsidered(Certificate certificate) {
        Laboratory laboratory = certificate.laboratory();
        return laboratory == null || laboratory == Laboratory.UNKNOWN || laboratory == Laboratory.HINTON;
    }

    private static boolean isAnalyst(@Nullable AnalystRole role) {
        return role != null && ANALYST.contains(role);
    }

    private static @Nullable AnalystRole role(Certificate certificate) {
        AnalystRole role = certificate.dookhanRole();
        return role == AnalystRole.UNKNOWN ? null : role;
    }

    private static boolean anyOf(List<Certificate> certificates, Predicate<Certificate> test) {
        return certificates.stream().anyMatch(test);
    }

    private enum Order {
        EARLIER,
        SAME_DAY,
        LATER
    }
}
