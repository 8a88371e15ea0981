package org.vacatur.secondopinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vacatur.contract.ContractJson;
import org.vacatur.facts.AnalystRole;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.Certificate;
import org.vacatur.facts.Charge;
import org.vacatur.facts.CourtDepartment;
import org.vacatur.facts.CriminalHistory;
import org.vacatur.facts.DispositionClass;
import org.vacatur.facts.Evidence;
import org.vacatur.facts.EvidenceKind;
import org.vacatur.facts.Identification;
import org.vacatur.facts.Laboratory;
import org.vacatur.facts.LaboratoryResult;
import org.vacatur.facts.OfficeAnswer;
import org.vacatur.facts.PriorRelief;
import tools.jackson.databind.JsonNode;

/**
 * What in a case may turn out otherwise, listed apart from the service and with many more values than it tries: every text, every number
 * to 25, every day near one that the record names.
 */
final class Otherwise {
    private static final Certificate NOTHING_KNOWN =
            new Certificate(null, null, null, null, null, null, null, List.of());

    private final CaseFacts facts;
    private final Matter matter;
    private final Map<String, List<JsonNode>> values = new LinkedHashMap<>();

    private Otherwise(CaseFacts facts) {
        this.facts = facts;
        this.matter = new Matter(facts, Cases.AS_OF);
    }

    /** The values by JSON pointer. */
    static Map<String, List<JsonNode>> of(CaseFacts facts) {
        var otherwise = new Otherwise(facts);
        otherwise.ofTheCase();
        otherwise.matter.counts().forEach(otherwise::ofTheCharge);
        return otherwise.values;
    }

    private void ofTheCase() {
        missing("/defendantDeceased", facts.defendantDeceased(), true, false);
        if (matter.department() == null) {
            add("/courtDepartment", (Object[]) CourtDepartment.values());
        }
        CriminalHistory history =
                Objects.requireNonNullElse(facts.criminalHistory(), new CriminalHistory(null, null, null, null));
        Object[] numbers = IntStream.rangeClosed(0, 25).boxed().toArray();
        missing("/criminalHistory/convictions", history.convictions(), numbers);
        missing("/criminalHistory/violentConvictions", history.violentConvictions(), numbers);
        missing("/criminalHistory/weaponsConvictions", history.weaponsConvictions(), numbers);
        missing("/criminalHistory/probationViolations", history.probationViolations(), numbers);
    }

    private void ofTheCharge(Count count) {
        Charge charge = count.charge();
        String at = "/charges/" + count.place() + "/";
        if (count.would() == null || count.would() == OfficeAnswer.UNDECIDED) {
            add(at + "officeDecision/wouldReprosecute", (Object[]) OfficeAnswer.values());
        }
        if (count.could() == null || count.could() == OfficeAnswer.UNDECIDED) {
            add(at + "officeDecision/couldReprosecute", (Object[]) OfficeAnswer.values());
        }
        if (charge.officeDecision() == null || charge.officeDecision().certifiedBy() == null) {
            add(at + "officeDecision/certifiedBy", "A. Person", "B. Person");
        }
        if (charge.officeDecision() == null || charge.officeDecision().certifiedOn() == null) {
            add(at + "officeDecision/certifiedOn", matter.asOf(), matter.asOf().minusDays(40));
        }
        if (count.drug() == null || count.schoolZone() == null || count.weightElement() == null) {
            add(
                    at + "offenseOfConviction",
                    Words.CONVICTIONS.stream()
                            .filter(each -> each.meaning().drug() != null)
                            .map(Words.ConvictionWords::text)
                            .toArray());
        }
        if (count.dispositionClass() == DispositionClass.UNKNOWN || count.bareDismissal()) {
            add(
                    at + "disposition",
                    Words.DISPOSITIONS.stream()
                            .filter(each -> each.meaning() != DispositionClass.UNKNOWN && !each.lesser())
                            .map(Words.DispositionWords::text)
                            .toArray());
        }
        if (!Boolean.FALSE.equals(count.schoolZone()) && charge.underlyingCharge() == null) {
            add(
                    at + "underlyingCharge",
                    facts.charges().stream()
                            .filter(each -> each != charge)
                            .map(each -> each.number() == null ? facts.charges().indexOf(each) + 1 : each.number())
                            .toArray());
        }
        days(at + "dispositionDate", charge.dispositionDate(), charge);
        if (count.relief() == null) {
            add(at + "priorRelief", known(PriorRelief.values()));
        }
        if (charge.priorRelief() != PriorRelief.NONE) {
            days(at + "priorReliefDate", charge.priorReliefDate(), charge);
        }
        missing(at + "onDistrictAttorneyList", charge.onDistrictAttorneyList(), true, false);
        if (!count.reviewComplete()) {
            add(at + "evidenceReviewComplete", true);
            add(at + "independentEvidence/" + charge.independentEvidence().size(), items());
        }
        evidence(at, charge);
        List<Certificate> certificates =
                charge.certificates().isEmpty() ? List.of(NOTHING_KNOWN) : charge.certificates();
        for (int i = 0; i < certificates.size(); i++) {
            certificate(at + "certificates/" + i + "/", certificates.get(i), charge);
        }
    }

    private void evidence(String charge, Charge of) {
        for (int i = 0; i < of.independentEvidence().size(); i++) {
            Evidence item = of.independentEvidence().get(i);
            String at = charge + "independentEvidence/" + i + "/";
            missing(at + "kind", item.kind(), (Object[]) EvidenceKind.values());
            missing(at + "existsNow", item.existsNow(), true, false);
            missing(at + "witnessAvailable", item.witnessAvailable(), true, false);
            missing(at + "analystContact", item.analystContact(), true, false);
            missing(at + "identifies", item.identifies(), (Object[]) Identification.values());
            missing(at + "foundation", item.foundation(), true, false);
            missing(at + "provesWeight", item.provesWeight(), true, false);
        }
    }

    private void certificate(String at, Certificate certificate, Charge charge) {
        if (certificate.laboratory() == null || certificate.laboratory() == Laboratory.UNKNOWN) {
            add(at + "laboratory", known(Laboratory.values()));
        }
        if (certificate.dookhanRole() == null || certificate.dookhanRole() == AnalystRole.UNKNOWN) {
            add(at + "dookhanRole", known(AnalystRole.values()));
        }
        if (certificate.result() == null || certificate.result() == LaboratoryResult.UNKNOWN) {
            add(at + "result", known(LaboratoryResult.values()));
        }
        days(at + "signedByDookhanOn", certificate.signedByDookhanOn(), charge);
        if (certificate.signedByDookhanOn() == null) {
            missing(at + "signedBeforeDisposition", certificate.signedBeforeDisposition(), true, false);
        }
        days(at + "certificateDate", certificate.certificateDate(), charge);
    }

    /** Every item that exists and has a witness. */
    private static Object[] items() {
        List<Object> items = new ArrayList<>();
        for (EvidenceKind kind : EvidenceKind.values()) {
            for (Identification identifies : Identification.values()) {
                for (boolean contact : List.of(true, false)) {
                    for (boolean weight : List.of(true, false)) {
                        items.add(new Evidence(kind, true, true, contact, identifies, true, weight, null));
                    }
                }
            }
        }
        return items.toArray();
    }

    private void days(String path, @Nullable LocalDate known, Charge charge) {
        if (known != null) {
            return;
        }
        TreeSet<LocalDate> days =
                new TreeSet<>(List.of(matter.asOf(), matter.asOf().minusDays(1)));
        Stream.concat(
                        Stream.of(charge.dispositionDate(), charge.priorReliefDate()),
                        charge.certificates().stream()
                                .flatMap(each -> Stream.of(each.signedByDookhanOn(), each.certificateDate())))
                .filter(Objects::nonNull)
                .forEach(each -> IntStream.of(-400, -3, -2, -1, 0, 1, 2, 3, 400)
                        .mapToObj(each::plusDays)
                        .forEach(days::add));
        days.removeIf(each -> each.isAfter(matter.asOf()));
        add(path, days.toArray());
    }

    private static Object[] known(Enum<?>[] all) {
        return Arrays.stream(all).filter(each -> !each.name().equals("UNKNOWN")).toArray();
    }

    private void missing(String path, @Nullable Object known, Object... all) {
        if (known == null) {
            add(path, all);
        }
    }

    private void add(String path, Object... all) {
        if (all.length == 0) {
            return;
        }
        values.put(
                path,
                Arrays.stream(all)
                        .map(each -> ContractJson.mapper().<JsonNode>valueToTree(each))
                        .toList());
    }
}
