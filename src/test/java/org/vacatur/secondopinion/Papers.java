package org.vacatur.secondopinion;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.AnalystRole;
import org.vacatur.facts.Certificate;
import org.vacatur.facts.Charge;
import org.vacatur.facts.Laboratory;
import org.vacatur.facts.LaboratoryResult;

/** What the certificates of one charge say of the analyst: her part, and when she signed. */
final class Papers {
    enum Part {
        ANALYST,
        UNKNOWN,
        CUSTODIAN,
        NONE_LISTED,
        EXCLUDED
    }

    enum Order {
        EARLIER,
        SAME_DAY,
        LATER,
        UNKNOWN
    }

    private final Charge charge;
    private final List<Certificate> considered;
    private final List<Certificate> signatures;

    Papers(Charge charge) {
        this.charge = charge;
        this.considered = charge.certificates().stream()
                .filter(each -> each.laboratory() == Laboratory.HINTON || laboratoryUnknown(each))
                .toList();
        boolean listed = Boolean.TRUE.equals(charge.onDistrictAttorneyList());
        this.signatures = considered.stream()
                .filter(each -> analyst(each) || (listed && roleUnknown(each)))
                .toList();
    }

    private static boolean laboratoryUnknown(Certificate certificate) {
        return certificate.laboratory() == null || certificate.laboratory() == Laboratory.UNKNOWN;
    }

    private static boolean analyst(Certificate certificate) {
        AnalystRole role = certificate.dookhanRole();
        return role == AnalystRole.PRIMARY || role == AnalystRole.CONFIRMATORY || role == AnalystRole.ASSISTANT_ANALYST;
    }

    private static boolean roleUnknown(Certificate certificate) {
        return certificate.dookhanRole() == null || certificate.dookhanRole() == AnalystRole.UNKNOWN;
    }

    boolean anyAmherst() {
        return charge.certificates().stream().anyMatch(each -> each.laboratory() == Laboratory.AMHERST);
    }

    boolean allOfOtherKnownLaboratories() {
        return !charge.certificates().isEmpty()
                && charge.certificates().stream()
                        .allMatch(each ->
                                each.laboratory() == Laboratory.STATE_POLICE || each.laboratory() == Laboratory.OTHER);
    }

    boolean anyNegative() {
        return charge.certificates().stream()
                .anyMatch(each -> each.result() == LaboratoryResult.NOT_CONTROLLED
                        || each.result() == LaboratoryResult.INCONCLUSIVE);
    }

    Part part() {
        if (considered.stream().anyMatch(Papers::analyst)) {
            return Part.ANALYST;
        }
        if (considered.isEmpty() || considered.stream().anyMatch(Papers::roleUnknown)) {
            return Part.UNKNOWN;
        }
        if (considered.stream().anyMatch(each -> each.dookhanRole() == AnalystRole.CUSTODIAN_ONLY)) {
            return Part.CUSTODIAN;
        }
        boolean notaryAlone = considered.stream()
                .anyMatch(each -> each.dookhanRole() == AnalystRole.NOTARY_ONLY && !namesAnother(each));
        return notaryAlone ? Part.NONE_LISTED : Part.EXCLUDED;
    }

    private static boolean namesAnother(Certificate certificate) {
        return certificate.otherAnalysts().stream()
                .anyMatch(each -> each.name() != null && !each.name().isBlank());
    }

    /** BEFORE is {@code EARLIER}, AFTER is {@code LATER}: how her signatures stand to the disposition, all in all. */
    Order timing() {
        List<Order> orders = signatures.stream().map(this::order).toList();
        if (orders.contains(Order.EARLIER)) {
            return Order.EARLIER;
        }
        if (orders.contains(Order.SAME_DAY)) {
            return Order.SAME_DAY;
        }
        boolean allLater = !orders.isEmpty() && orders.stream().allMatch(each -> each == Order.LATER);
        return allLater && considered.stream().noneMatch(Papers::roleUnknown) ? Order.LATER : Order.UNKNOWN;
    }

    private Order order(Certificate signature) {
        LocalDate disposition = charge.dispositionDate();
        LocalDate signed = signature.signedByDookhanOn();
        if (signed != null && disposition != null) {
            return signed.isBefore(disposition)
                    ? Order.EARLIER
                    : signed.equals(disposition) ? Order.SAME_DAY : Order.LATER;
        }
        if (signature.signedBeforeDisposition() != null) {
            return signature.signedBeforeDisposition() ? Order.EARLIER : Order.LATER;
        }
        LocalDate dated = signature.certificateDate();
        return dated != null && disposition != null && dated.isBefore(disposition) ? Order.EARLIER : Order.UNKNOWN;
    }

    boolean onlyACertificateDateSaysLater() {
        if (timing() != Order.UNKNOWN
                || signatures.isEmpty()
                || considered.stream().anyMatch(Papers::roleUnknown)) {
            return false;
        }
        return signatures.stream().allMatch(each -> order(each) == Order.LATER || laterByItsDateOnly(each))
                && signatures.stream().anyMatch(this::laterByItsDateOnly);
    }

    private boolean laterByItsDateOnly(Certificate signature) {
        LocalDate disposition = charge.dispositionDate();
        return order(signature) == Order.UNKNOWN && isAfter(signature.certificateDate(), disposition);
    }

    boolean nothingDated() {
        return signatures.stream()
                .allMatch(each -> each.signedByDookhanOn() == null
                        && each.signedBeforeDisposition() == null
                        && each.certificateDate() == null);
    }

    boolean contradictory() {
        boolean twoRoles = IntStream.range(0, considered.size())
                .anyMatch(one -> IntStream.range(0, one)
                        .anyMatch(other -> twoRolesForOneSignature(considered.get(one), considered.get(other))));
        return twoRoles || considered.stream().anyMatch(this::dateAgainstStatedOrder);
    }

    private static boolean twoRolesForOneSignature(Certificate one, Certificate other) {
        return one.sampleId() != null
                && one.sampleId().equals(other.sampleId())
                && one.signedByDookhanOn() != null
                && one.signedByDookhanOn().equals(other.signedByDookhanOn())
                && !roleUnknown(one)
                && !roleUnknown(other)
                && !Objects.equals(one.dookhanRole(), other.dookhanRole());
    }

    private boolean dateAgainstStatedOrder(Certificate certificate) {
        LocalDate signed = certificate.signedByDookhanOn();
        LocalDate disposition = charge.dispositionDate();
        Boolean before = certificate.signedBeforeDisposition();
        if (signed == null || disposition == null || before == null) {
            return false;
        }
        return before ? signed.isAfter(disposition) : signed.isBefore(disposition);
    }

    boolean datedAfter(LocalDate day) {
        return considered.stream()
                .anyMatch(each -> isAfter(each.signedByDookhanOn(), day) || isAfter(each.certificateDate(), day));
    }

    static boolean isAfter(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isAfter(other);
    }
}
