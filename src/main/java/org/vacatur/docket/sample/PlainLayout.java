package org.vacatur.docket.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.Certificate;
import org.vacatur.facts.Charge;
import org.vacatur.facts.CriminalHistory;
import org.vacatur.facts.Evidence;
import org.vacatur.facts.OfficeDecision;
import org.vacatur.facts.OtherAnalyst;

/**
 * The plain layout of a docket: a row for each charge and certificate, columns named as in the contract. Columns of the case are
 * repeated on each row; those of the charge stand on its first row. Further certificates and items of evidence have further rows
 * that repeat docket number, district and number of the charge. Truth values are {@code true} and {@code false}, dates ISO 8601.
 */
public final class PlainLayout {
    /** The columns of a case. */
    public static final List<String> CASE = List.of(
            "docketNumber",
            "district",
            "court",
            "courtDepartment",
            "defendantRef",
            "defendantDeceased",
            "asOf",
            "convictions",
            "violentConvictions",
            "weaponsConvictions",
            "probationViolations",
            "sentenceStatus");

    /** The columns of a charge; the first of them is repeated on each of its rows. */
    public static final List<String> CHARGE = List.of(
            "number",
            "offense",
            "statute",
            "offenseKind",
            "offenseOfConviction",
            "underlyingCharge",
            "substance",
            "drugClass",
            "onDistrictAttorneyList",
            "disposition",
            "dispositionDate",
            "priorRelief",
            "priorReliefDate",
            "evidenceReviewComplete",
            "wouldReprosecute",
            "couldReprosecute",
            "certifiedBy",
            "certifiedOn");

    /** The columns of a certificate; other analysts are names with semicolons between them. */
    public static final List<String> CERTIFICATE = List.of(
            "sampleId",
            "laboratory",
            "dookhanRole",
            "signedByDookhanOn",
            "signedBeforeDisposition",
            "certificateDate",
            "result",
            "otherAnalysts");

    /** The columns of an item of evidence. */
    public static final List<String> EVIDENCE = Stream.of(
                    "kind",
                    "existsNow",
                    "witnessAvailable",
                    "analystContact",
                    "identifies",
                    "foundation",
                    "provesWeight",
                    "notes")
            .map("evidence."::concat)
            .toList();

    /** Columns that are none of the contract: warrants to recall, and whether the case is invented. */
    public static final List<String> FURTHER = List.of("warrants", "synthetic");

    /** All columns, in their order. */
    public static final List<String> COLUMNS = Stream.of(CASE, CHARGE, CERTIFICATE, EVIDENCE, FURTHER)
            .flatMap(List::stream)
            .toList();

    private PlainLayout() {}

    /** The rows of an invented case, each with a cell for every column; what is absent is empty. */
    static List<List<String>> rows(SyntheticCase invented) {
        var rows = new ArrayList<List<String>>();
        for (Charge charge : invented.facts().charges()) {
            int height = Math.max(
                    1,
                    Math.max(
                            charge.certificates().size(),
                            charge.independentEvidence().size()));
            for (int i = 0; i < height; i++) {
                var row = new ArrayList<String>(COLUMNS.size());
                add(row, caseCells(invented.facts()));
                add(row, i == 0 ? chargeCells(charge) : onlyNumber(charge));
                add(row, certificateCells(at(charge.certificates(), i)));
                add(row, evidenceCells(at(charge.independentEvidence(), i)));
                add(row, Stream.of(invented.warrants(), "yes"));
                rows.add(row);
            }
        }
        return rows;
    }

    private static Stream<@Nullable Object> caseCells(CaseFacts facts) {
        CriminalHistory history = facts.criminalHistory();
        return Stream.of(
                facts.docketNumber(),
                facts.district(),
                facts.court(),
                facts.courtDepartment(),
                facts.defendantRef(),
                facts.defendantDeceased(),
                facts.asOf(),
                history == null ? null : history.convictions(),
                history == null ? null : history.violentConvictions(),
                history == null ? null : history.weaponsConvictions(),
                history == null ? null : history.probationViolations(),
                facts.sentenceStatus());
    }

    private static Stream<@Nullable Object> chargeCells(Charge charge) {
        OfficeDecision decision = charge.officeDecision();
        return Stream.of(
                charge.number(),
                charge.offense(),
                charge.statute(),
                charge.offenseKind(),
                charge.offenseOfConviction(),
                charge.underlyingCharge(),
                charge.substance(),
                charge.drugClass(),
                charge.onDistrictAttorneyList(),
                charge.disposition(),
                charge.dispositionDate(),
                charge.priorRelief(),
                charge.priorReliefDate(),
                charge.evidenceReviewComplete(),
                decision == null ? null : decision.wouldReprosecute(),
                decision == null ? null : decision.couldReprosecute(),
                decision == null ? null : decision.certifiedBy(),
                decision == null ? null : decision.certifiedOn());
    }

    private static Stream<@Nullable Object> onlyNumber(Charge charge) {
        return Stream.concat(Stream.of(charge.number()), nothing(CHARGE.size() - 1));
    }

    private static Stream<@Nullable Object> certificateCells(@Nullable Certificate certificate) {
        return certificate == null
                ? nothing(CERTIFICATE.size())
                : Stream.of(
                        certificate.sampleId(),
                        certificate.laboratory(),
                        certificate.dookhanRole(),
                        certificate.signedByDookhanOn(),
                        certificate.signedBeforeDisposition(),
                        certificate.certificateDate(),
                        certificate.result(),
                        certificate.otherAnalysts().stream()
                                .map(OtherAnalyst::name)
                                .collect(Collectors.joining("; ")));
    }

    private static Stream<@Nullable Object> evidenceCells(@Nullable Evidence item) {
        return item == null
                ? nothing(EVIDENCE.size())
                : Stream.of(
                        item.kind(),
                        item.existsNow(),
                        item.witnessAvailable(),
                        item.analystContact(),
                        item.identifies(),
                        item.foundation(),
                        item.provesWeight(),
                        item.notes());
    }

    private static Stream<@Nullable Object> nothing(int cells) {
        return Stream.<@Nullable Object>generate(() -> null).limit(cells);
    }

    private static <T> @Nullable T at(List<T> list, int index) {
        return index < list.size() ? list.get(index) : null;
    }

    private static void add(List<String> row, Stream<? extends @Nullable Object> cells) {
        cells.map(each -> each == null ? "" : each.toString()).forEach(row::add);
    }
}
