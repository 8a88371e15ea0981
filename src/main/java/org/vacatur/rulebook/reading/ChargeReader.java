package org.vacatur.rulebook.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.Certificate;
import org.vacatur.facts.Charge;
import org.vacatur.facts.CourtDepartment;
import org.vacatur.facts.DispositionClass;
import org.vacatur.facts.Offense;
import org.vacatur.facts.OfficeDecision;
import org.vacatur.facts.PriorRelief;
import org.vacatur.rulebook.Certified;

/** Fills in the reading of one charge, field by field, each with the facts it rests on. */
final class ChargeReader {
    private final Charge charge;
    private final ChargePapers papers;
    private final LocalDate asOf;
    private final Sheet sheet;
    private final PaperFacts facts;

    ChargeReader(Charge charge, ChargePapers papers, LocalDate asOf, Sheet sheet) {
        this.charge = charge;
        this.papers = papers;
        this.asOf = asOf;
        this.sheet = sheet;
        this.facts = new PaperFacts(charge, sheet);
    }

    void read(@Nullable CourtDepartment department, boolean roleSettles) {
        readOffense();
        readDisposition(department);
        readRelief();
        readCertificates(roleSettles);
        readEvidence();
        readOffice();
    }

    private void readOffense() {
        List<FactAt> words = sheet.facts(() -> papers.offenseFacts(sheet));
        String charged = Stream.of(charge.offenseOfConviction(), charge.offense(), charge.statute())
                .filter(each -> each != null && !each.isBlank())
                .findFirst()
                .orElse(null);
        sheet.put("drugCharge", papers.drugCharge(), words)
                .put("offenseKind", papers.offense().agreed(Offense::kind), words)
                .put("offense", charged, words)
                .put("schoolZone", papers.schoolZone(), words)
                .put("offenseFactsDisagree", !papers.offense().disagreements().isEmpty(), words)
                .put("weightElement", papers.weightElement(), sheet.join(words, facts.disposition()));
    }

    private void readDisposition(@Nullable CourtDepartment department) {
        DispositionClass read = papers.dispositionClass();
        boolean juvenile = read == DispositionClass.DELINQUENT
                || read == DispositionClass.YOUTHFUL_OFFENDER
                || department == CourtDepartment.JUVENILE;
        sheet.put("dispositionClass", read, facts.disposition())
                .put("disposition", charge.disposition(), facts.disposition())
                .put("dispositionDate", charge.dispositionDate(), facts.dispositionDate())
                .put("bareDismissal", papers.disposition().bareDismissal(), facts.disposition())
                .put("prejudiceUnclear", papers.disposition().prejudiceUnclear(), facts.disposition())
                .put("juvenile", juvenile, sheet.join(sheet.basis("courtDepartment"), facts.disposition()));
    }

    private void readRelief() {
        PriorRelief relief = charge.priorRelief() == PriorRelief.UNKNOWN ? null : charge.priorRelief();
        FactAt reliefFact = sheet.at("priorRelief", charge.priorRelief());
        FactAt dateFact = sheet.at("priorReliefDate", charge.priorReliefDate());
        sheet.put("priorRelief", relief, reliefFact)
                .put("priorReliefDate", charge.priorReliefDate(), dateFact)
                .put("reliefEarlier", reliefEarlier(relief), reliefOrderFacts(relief))
                .put("reliefDisagrees", reliefDisagrees(relief), reliefFact, dateFact, facts.disposition());
    }

    private @Nullable Boolean reliefEarlier(@Nullable PriorRelief relief) {
        LocalDate given = charge.priorReliefDate();
        LocalDate disposed = charge.dispositionDate();
        boolean mayBeRelief = relief == null || fell(relief);
        return mayBeRelief && given != null && disposed != null ? given.isBefore(disposed) : null;
    }

    /** Nothing to look up where no relief is on record, or none that would matter. */
    private List<FactAt> reliefOrderFacts(@Nullable PriorRelief relief) {
        boolean onRecord = relief == null ? charge.priorReliefDate() != null : fell(relief);
        return onRecord
                ? List.of(
                        sheet.at("priorRelief", charge.priorRelief()),
                        sheet.at("priorReliefDate", charge.priorReliefDate()),
                        facts.dispositionDate())
                : List.of();
    }

    private boolean reliefDisagrees(@Nullable PriorRelief relief) {
        DispositionClass read = papers.dispositionClass();
        boolean vacated = read == DispositionClass.VACATED || read == DispositionClass.VACATED_DISMISSED_WITH_PREJUDICE;
        return (vacated && relief != null && !fell(relief))
                || (relief == PriorRelief.NONE && charge.priorReliefDate() != null);
    }

    /** Relief after which no conviction stands. */
    private static boolean fell(PriorRelief relief) {
        return switch (relief) {
            case VACATED, VACATED_AND_DISMISSED, INCLUDED_IN_2017_ORDER -> true;
            case NONE, NEW_TRIAL_ALLOWED_PENDING, RE_PLEADED_OR_RETRIED, NEW_TRIAL_DENIED, UNKNOWN -> false;
        };
    }

    private void readCertificates(boolean roleSettles) {
        CertificatesRead read = papers.certificates();
        List<FactAt> roles = sheet.facts(() -> facts.ofEachCertificate("dookhanRole", Certificate::dookhanRole));
        List<FactAt> signatures = sheet.join(sheet.facts(facts::signatures), facts.dispositionDate());
        FactAt listed = sheet.at("onDistrictAttorneyList", charge.onDistrictAttorneyList());
        sheet.put(
                        "laboratory",
                        read.laboratory(),
                        sheet.facts(() -> facts.ofEachCertificate("laboratory", Certificate::laboratory)))
                .put("listed", charge.onDistrictAttorneyList(), listed)
                .put("role", read.role(), roles)
                .put("excludedAs", read.excludedAs(), roles)
                .put("roleSettlesCharge", roleSettles, sheet.facts(() -> papers.offenseFacts(sheet)))
                .put("timing", read.timing(), signatures)
                .put(
                        "firstSignature",
                        read.firstSignature(),
                        sheet.facts(() -> facts.ofEachCertificate("signedByDookhanOn", Certificate::signedByDookhanOn)))
                .put("missingDateHint", read.missingDateHint(), sheet.join(signatures, listed))
                .put("certificateDateOnly", read.certificateDateOnly(), signatures)
                .put("rolesDisagree", read.rolesDisagree(), roles)
                .put("signatureOrderDisagrees", read.orderDisagrees(), signatures)
                .put(
                        "dateAfterAsOf",
                        dateAfterAsOf(),
                        sheet.join(signatures, sheet.at("priorReliefDate", charge.priorReliefDate())))
                .put(
                        "negativeResult",
                        read.negativeResult() || papers.evidence().negative(),
                        sheet.facts(facts::negativeResults));
    }

    private boolean dateAfterAsOf() {
        Stream<@Nullable LocalDate> own = Stream.of(charge.dispositionDate(), charge.priorReliefDate());
        return Stream.concat(own, papers.certificates().dates().stream())
                .anyMatch(each -> each != null && each.isAfter(asOf));
    }

    private void readEvidence() {
        List<FactAt> items = sheet.facts(facts::evidence);
        sheet.put("evidence", papers.evidence().strength(), items)
                .put("retestAvailable", papers.evidence().retestAvailable(), items)
                .put("weightProved", papers.evidence().weightProved(), items)
                .put(
                        "reviewComplete",
                        charge.evidenceReviewComplete(),
                        sheet.at("evidenceReviewComplete", charge.evidenceReviewComplete()));
    }

    private void readOffice() {
        OfficeDecision office =
                charge.officeDecision() == null ? new OfficeDecision(null, null, null, null) : charge.officeDecision();
        String name = office.certifiedBy() == null || office.certifiedBy().isBlank() ? null : office.certifiedBy();
        FactAt by = sheet.at("officeDecision/certifiedBy", name);
        FactAt on = sheet.at("officeDecision/certifiedOn", office.certifiedOn());
        sheet.put(
                        "would",
                        office.wouldReprosecute(),
                        sheet.at("officeDecision/wouldReprosecute", office.wouldReprosecute()))
                .put(
                        "could",
                        office.couldReprosecute(),
                        sheet.at("officeDecision/couldReprosecute", office.couldReprosecute()))
                .put("certified", certified(name, office.certifiedOn()), by, on)
                .put("certifiedBy", name, by);
    }

    private Certified certified(@Nullable String name, @Nullable LocalDate day) {
        if (name == null && day == null) {
            return Certified.NO;
        }
        return name != null && day != null && !day.isAfter(asOf) ? Certified.COMPLETE : Certified.PARTIAL;
    }
}
