package org.vacatur.scenario;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.AnalystRole;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.Certificate;
import org.vacatur.facts.Charge;
import org.vacatur.facts.CourtDepartment;
import org.vacatur.facts.District;
import org.vacatur.facts.Evidence;
import org.vacatur.facts.EvidenceKind;
import org.vacatur.facts.Identification;
import org.vacatur.facts.Laboratory;
import org.vacatur.facts.LaboratoryResult;
import org.vacatur.facts.OfficeAnswer;
import org.vacatur.facts.OfficeDecision;
import org.vacatur.facts.PriorRelief;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;

/** One row of the examples: a case of one charge, and what must come of it. Its cells were checked when the rules were loaded. */
record ExampleRow(NamedCsvRecord row) {
    int line() {
        return Math.toIntExact(row.getStartingLineNumber());
    }

    String name() {
        String name = text("name");
        return name == null ? "" : name;
    }

    ExampleAnswer expected() {
        String reviews = text("review");
        Set<String> codes = reviews == null
                ? Set.of()
                : Stream.of(reviews.split("[;, ]+"))
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.toSet());
        return new ExampleAnswer(constant(Outcome.class, "outcome"), constant(Ground.class, "ground"), codes);
    }

    CountyPolicy policy() {
        String policy = text("countyPolicy");
        if (policy == null || policy.equals("OWN")) {
            return CountyPolicy.OWN;
        }
        return policy.equals("OFF") ? CountyPolicy.OFF : CountyPolicy.of(District.valueOf(policy));
    }

    CaseFacts facts() {
        District district = constant(District.class, "district");
        return new CaseFacts(
                null,
                district == null ? District.SUFFOLK : district,
                null,
                constant(CourtDepartment.class, "courtDepartment"),
                null,
                yes("deceased"),
                date("asOf"),
                null,
                null,
                List.of(charge()));
    }

    private Charge charge() {
        return new Charge(
                1,
                text("offense"),
                text("statute"),
                null,
                null,
                null,
                null,
                null,
                yes("listed"),
                text("disposition"),
                date("dispositionDate"),
                constant(PriorRelief.class, "priorRelief"),
                null,
                certificates(),
                yes("evidenceReviewComplete"),
                evidence(),
                office());
    }

    private List<Certificate> certificates() {
        Laboratory laboratory = constant(Laboratory.class, "laboratory");
        AnalystRole role = constant(AnalystRole.class, "role");
        LocalDate signed = date("signedOn");
        LocalDate issued = date("certificateDate");
        LaboratoryResult result = constant(LaboratoryResult.class, "result");
        boolean none = Stream.of(laboratory, role, signed, issued, result).allMatch(each -> each == null);
        return none
                ? List.of()
                : List.of(new Certificate(null, laboratory, role, signed, null, issued, result, List.of()));
    }

    private List<Evidence> evidence() {
        EvidenceKind kind = constant(EvidenceKind.class, "evidenceKind");
        if (kind == null) {
            return List.of();
        }
        boolean known = Boolean.TRUE.equals(yes("evidenceIndependent"));
        return List.of(
                known
                        ? new Evidence(kind, true, true, false, Identification.ALLEGED_SUBSTANCE, true, true, null)
                        : new Evidence(kind, null, null, null, null, null, null, null));
    }

    private OfficeDecision office() {
        return new OfficeDecision(
                constant(OfficeAnswer.class, "would"),
                constant(OfficeAnswer.class, "could"),
                text("certifiedBy"),
                date("certifiedOn"));
    }

    private @Nullable String text(String column) {
        return row.findField(column)
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .orElse(null);
    }

    private @Nullable LocalDate date(String column) {
        String cell = text(column);
        return cell == null ? null : LocalDate.parse(cell);
    }

    private @Nullable Boolean yes(String column) {
        String cell = text(column);
        return cell == null ? null : cell.equals("yes");
    }

    private <E extends Enum<E>> @Nullable E constant(Class<E> type, String column) {
        String cell = text(column);
        return cell == null ? null : Enum.valueOf(type, cell);
    }
}
