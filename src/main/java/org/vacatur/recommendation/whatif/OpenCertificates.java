package org.vacatur.recommendation.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.AnalystRole;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.Certificate;
import org.vacatur.facts.Charge;
import org.vacatur.facts.Laboratory;
import org.vacatur.facts.LaboratoryResult;
import org.vacatur.facts.OtherAnalyst;
import org.vacatur.rulebook.ChargeReading;
import org.vacatur.rulebook.ReadingValues;

/** What is open about the certificates of one charge; where there is none, about one that there must be. */
final class OpenCertificates {
    private static final Certificate NOTHING_KNOWN =
            new Certificate(null, null, null, null, null, null, null, List.of());
    private static final OtherAnalyst ANOTHER = new OtherAnalyst("another analyst", null, null);

    private final CaseFacts facts;
    private final String charge;
    private final int index;
    private final List<Certificate> certificates;
    private final @Nullable LocalDate disposition;
    private final @Nullable LocalDate relief;
    private final ChargeReading reading;
    private final LocalDate asOf;
    private final List<OpenFact> open = new ArrayList<>();

    private OpenCertificates(CaseFacts facts, int index, ChargeReading reading, LocalDate asOf) {
        Charge about = facts.charges().get(index);
        this.facts = facts;
        this.index = index;
        this.charge = "/charges/" + index + "/certificates/";
        this.certificates = about.certificates().isEmpty() ? List.of(NOTHING_KNOWN) : about.certificates();
        this.disposition = about.dispositionDate();
        this.relief = about.priorReliefDate();
        this.reading = reading;
        this.asOf = asOf;
    }

    static List<OpenFact> of(CaseFacts facts, int index, ChargeReading reading, LocalDate asOf) {
        var found = new OpenCertificates(facts, index, reading, asOf);
        for (int i = 0; i < found.certificates.size(); i++) {
            found.what(i, found.certificates.get(i));
            found.when(i, found.certificates.get(i));
        }
        return found.open;
    }

    /** Every day that the certificates of a charge name. */
    static Stream<@Nullable LocalDate> days(Charge charge) {
        return charge.certificates().stream()
                .flatMap(each -> Stream.of(each.signedByDookhanOn(), each.certificateDate()));
    }

    private void what(int at, Certificate certificate) {
        Laboratory laboratory = certificate.laboratory();
        if (laboratory == null || laboratory == Laboratory.UNKNOWN) {
            add(at, "laboratory", Obtaining.LOOK_UP, without(Laboratory.values(), Laboratory.UNKNOWN));
        }
        AnalystRole role = certificate.dookhanRole();
        boolean roleUnknown = role == null || role == AnalystRole.UNKNOWN;
        boolean twoRoles = reading.rolesDisagree() && isDoubtful(certificate);
        if (roleUnknown || twoRoles) {
            Obtaining how = twoRoles ? Obtaining.CORRECT : Obtaining.LOOK_UP;
            add(at, "dookhanRole", how, without(AnalystRole.values(), AnalystRole.UNKNOWN));
        }
        LaboratoryResult result = certificate.result();
        if (result == null || result == LaboratoryResult.UNKNOWN) {
            add(at, "result", Obtaining.LOOK_UP, without(LaboratoryResult.values(), LaboratoryResult.UNKNOWN));
        }
        if ((roleUnknown || role == AnalystRole.NOTARY_ONLY)
                && certificate.otherAnalysts().isEmpty()) {
            open.add(fact(at, "otherAnalysts/0", Obtaining.LOOK_UP)
                    .values(facts, List.of(ANOTHER), each -> "another analyst is named"));
        }
    }

    private void when(int at, Certificate certificate) {
        LocalDate signed = certificate.signedByDookhanOn();
        Boolean before = certificate.signedBeforeDisposition();
        boolean orders = reading.signatureOrderDisagrees() && signed != null && before != null;
        boolean signedLate = signed != null && signed.isAfter(asOf);
        if (signed == null || orders || signedLate) {
            days(at, "signedByDookhanOn", signed == null ? Obtaining.LOOK_UP : Obtaining.CORRECT);
        }
        if (signed == null && before == null || orders) {
            add(at, "signedBeforeDisposition", orders ? Obtaining.CORRECT : Obtaining.LOOK_UP, List.of(true, false));
        }
        LocalDate issued = certificate.certificateDate();
        if (issued == null || issued.isAfter(asOf)) {
            days(at, "certificateDate", issued == null ? Obtaining.LOOK_UP : Obtaining.CORRECT);
        }
    }

    /** Whether another certificate gives the same sample and day of signature. */
    private boolean isDoubtful(Certificate certificate) {
        return certificate.sampleId() != null
                && certificate.signedByDookhanOn() != null
                && certificates.stream()
                        .filter(other -> other != certificate)
                        .anyMatch(other -> certificate.sampleId().equals(other.sampleId())
                                && certificate.signedByDookhanOn().equals(other.signedByDookhanOn()));
    }

    private void days(int at, String name, Obtaining obtaining) {
        Set<LocalDate> named = Stream.concat(
                        Stream.of(disposition, relief), days(facts.charges().get(index)))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
        Days days = new Days(named, asOf);
        open.add(fact(at, name, obtaining).values(facts, days.all(), days::means));
    }

    private <T> void add(int at, String name, Obtaining obtaining, List<T> values) {
        open.add(fact(at, name, obtaining).values(facts, values, ReadingValues::words));
    }

    private OpenFact fact(int at, String name, Obtaining obtaining) {
        return new OpenFact(index, charge + at + "/" + name, obtaining, Tie.PAPERS);
    }

    private static <E extends Enum<E>> List<E> without(E[] all, E unknown) {
        return Arrays.stream(all).filter(each -> each != unknown).toList();
    }
}
