package org.vacatur.docket.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vacatur.facts.AnalystRole;
import org.vacatur.facts.CourtDepartment;
import org.vacatur.facts.District;
import org.vacatur.facts.DrugClass;
import org.vacatur.facts.EvidenceKind;
import org.vacatur.facts.Identification;
import org.vacatur.facts.Laboratory;
import org.vacatur.facts.LaboratoryResult;
import org.vacatur.facts.OffenseKind;
import org.vacatur.facts.OfficeAnswer;
import org.vacatur.facts.PriorRelief;
import org.vacatur.facts.SentenceStatus;

/** The columns of the plain layout: every fact of the contract under its own name, those of evidence with {@code evidence.} before. */
enum Column {
    DOCKET_NUMBER(Level.CASE, "docketNumber", new DocketCells(new TextCells(200, false))),
    DISTRICT(Level.CASE, "district", WordCells.of(District.class)),
    COURT(Level.CASE, "court", new TextCells(200, false)),
    COURT_DEPARTMENT(Level.CASE, "courtDepartment", WordCells.of(CourtDepartment.class)),
    DEFENDANT_REF(Level.CASE, "defendantRef", new TextCells(200, false)),
    DEFENDANT_DECEASED(Level.CASE, "defendantDeceased", new YesNoCells()),
    AS_OF(Level.CASE, "asOf", new DayCells()),
    CONVICTIONS(Level.CASE, "criminalHistory/convictions", new WholeCells(0, 10_000)),
    VIOLENT_CONVICTIONS(Level.CASE, "criminalHistory/violentConvictions", new WholeCells(0, 10_000)),
    WEAPONS_CONVICTIONS(Level.CASE, "criminalHistory/weaponsConvictions", new WholeCells(0, 10_000)),
    PROBATION_VIOLATIONS(Level.CASE, "criminalHistory/probationViolations", new WholeCells(0, 10_000)),
    SENTENCE_STATUS(Level.CASE, "sentenceStatus", WordCells.of(SentenceStatus.class)),

    NUMBER(Level.CHARGE, "number", new WholeCells(1, 9_999)),
    OFFENSE(Level.CHARGE, "offense", new TextCells(2_000, false)),
    STATUTE(Level.CHARGE, "statute", new TextCells(200, false)),
    OFFENSE_KIND(Level.CHARGE, "offenseKind", WordCells.of(OffenseKind.class)),
    OFFENSE_OF_CONVICTION(Level.CHARGE, "offenseOfConviction", new TextCells(2_000, false)),
    UNDERLYING_CHARGE(Level.CHARGE, "underlyingCharge", new WholeCells(1, 9_999)),
    SUBSTANCE(Level.CHARGE, "substance", new TextCells(200, false)),
    DRUG_CLASS(Level.CHARGE, "drugClass", WordCells.of(DrugClass.class)),
    ON_DISTRICT_ATTORNEY_LIST(Level.CHARGE, "onDistrictAttorneyList", new YesNoCells()),
    DISPOSITION(Level.CHARGE, "disposition", new TextCells(2_000, false)),
    DISPOSITION_DATE(Level.CHARGE, "dispositionDate", new DayCells()),
    PRIOR_RELIEF(Level.CHARGE, "priorRelief", WordCells.of(PriorRelief.class)),
    PRIOR_RELIEF_DATE(Level.CHARGE, "priorReliefDate", new DayCells()),
    EVIDENCE_REVIEW_COMPLETE(Level.CHARGE, "evidenceReviewComplete", new YesNoCells()),
    WOULD_REPROSECUTE(Level.CHARGE, "officeDecision/wouldReprosecute", WordCells.of(OfficeAnswer.class)),
    COULD_REPROSECUTE(Level.CHARGE, "officeDecision/couldReprosecute", WordCells.of(OfficeAnswer.class)),
    CERTIFIED_BY(Level.CHARGE, "officeDecision/certifiedBy", new TextCells(200, false)),
    CERTIFIED_ON(Level.CHARGE, "officeDecision/certifiedOn", new DayCells()),

    SAMPLE_ID(Level.CERTIFICATE, "sampleId", new TextCells(200, false)),
    LABORATORY(Level.CERTIFICATE, "laboratory", WordCells.of(Laboratory.class)),
    DOOKHAN_ROLE(Level.CERTIFICATE, "dookhanRole", WordCells.of(AnalystRole.class)),
    SIGNED_BY_DOOKHAN_ON(Level.CERTIFICATE, "signedByDookhanOn", new DayCells()),
    SIGNED_BEFORE_DISPOSITION(Level.CERTIFICATE, "signedBeforeDisposition", new YesNoCells()),
    CERTIFICATE_DATE(Level.CERTIFICATE, "certificateDate", new DayCells()),
    RESULT(Level.CERTIFICATE, "result", WordCells.of(LaboratoryResult.class)),
    OTHER_ANALYSTS(Level.CERTIFICATE, "otherAnalysts", new PersonsCells()),

    EVIDENCE_KIND(Level.EVIDENCE, "kind", WordCells.of(EvidenceKind.class)),
    EVIDENCE_EXISTS_NOW(Level.EVIDENCE, "existsNow", new YesNoCells()),
    EVIDENCE_WITNESS_AVAILABLE(Level.EVIDENCE, "witnessAvailable", new YesNoCells()),
    EVIDENCE_ANALYST_CONTACT(Level.EVIDENCE, "analystContact", new YesNoCells()),
    EVIDENCE_IDENTIFIES(Level.EVIDENCE, "identifies", WordCells.of(Identification.class)),
    EVIDENCE_FOUNDATION(Level.EVIDENCE, "foundation", new YesNoCells()),
    EVIDENCE_PROVES_WEIGHT(Level.EVIDENCE, "provesWeight", new YesNoCells()),
    EVIDENCE_NOTES(Level.EVIDENCE, "notes", new TextCells(4_000, true)),

    /** Warrants to recall, as the office words them. */
    WARRANTS(Level.DISPLAY, "warrants", new TextCells(2_000, false)),
    /** Yes marks an invented docket. */
    SYNTHETIC(Level.DISPLAY, "synthetic", new YesNoCells());

    private static final Map<String, Column> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(each -> Names.fold(each.heading()), Function.identity()));

    private final Level level;
    private final List<String> path;
    private final CellReader reader;

    Column(Level level, String path, CellReader reader) {
        this.level = level;
        this.path = List.of(path.split("/"));
        this.reader = reader;
    }

    /** The column of a name; empty if there is none. */
    static Optional<Column> named(String name) {
        return Optional.ofNullable(BY_NAME.get(Names.fold(name)));
    }

    Level level() {
        return level;
    }

    /** Names from the case, charge, certificate or item of evidence down to the fact. */
    List<String> path() {
        return path;
    }

    CellReader reader() {
        return reader;
    }

    /** Name at the head of the column. */
    String heading() {
        String name = path.get(path.size() - 1);
        return level == Level.EVIDENCE ? "evidence." + name : name;
    }
}
