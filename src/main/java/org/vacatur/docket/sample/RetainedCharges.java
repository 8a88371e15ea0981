package org.vacatur.docket.sample;

import java.time.LocalDate;
import java.util.List;
import org.vacatur.facts.OffenseKind;
import org.vacatur.facts.OfficeAnswer;
import org.vacatur.facts.OfficeDecision;

/** Invents the charges of a case that was kept: certified by a person who is invented, on evidence that is. */
final class RetainedCharges {
    private static final List<String> PROSECUTORS = List.of(
            "Assistant District Attorney Rivera (invented)",
            "Assistant District Attorney Marsh (invented)",
            "Assistant District Attorney Quill (invented)");
    private static final List<String> GUILTY = List.of("Guilty Plea", "Guilty Plea", "Guilty Verdict");
    private static final OffenseText SCHOOL_ZONE = new OffenseText(
            "DRUG VIOLATION NEAR SCHOOL/PARK c94C §32J", "94C/32J", OffenseKind.SCHOOL_ZONE, null, null);

    private final Draw draw;
    private final CertificatePapers certificates;
    private final EvidencePapers evidence;

    RetainedCharges(Draw draw, CertificatePapers certificates, EvidencePapers evidence) {
        this.draw = draw;
        this.certificates = certificates;
        this.evidence = evidence;
    }

    /**
     * The first charge is kept; one or another of the rest falls, as an office may keep a case and let a count go.
     *
     * @param charges how many, at least one
     */
    Counts of(Timeline days, int charges) {
        OfficeDecision certified =
                new OfficeDecision(OfficeAnswer.YES, OfficeAnswer.YES, draw.oneOf(PROSECUTORS), certifiedOn());
        Counts counts = new Counts().add(kept(offense(), days, certified), Meant.THIRD_LETTER);
        for (int i = 1; i < charges; i++) {
            if (draw.inHundred(25)) {
                OfficeDecision no = new OfficeDecision(OfficeAnswer.NO, null, null, null);
                counts.add(kept(offense(), days, no), Meant.WOULD_NOT);
            } else if (draw.inHundred(35)) {
                counts.add(kept(SCHOOL_ZONE, days, certified).underlying(1), Meant.THIRD_LETTER);
            } else {
                counts.add(kept(offense(), days, certified), Meant.THIRD_LETTER);
            }
        }
        return counts;
    }

    private ChargeDraft kept(OffenseText offense, Timeline days, OfficeDecision decision) {
        return new ChargeDraft(offense, draw.oneOf(GUILTY), days.disposed())
                .listed(true)
                .certificates(certificates.signed(days))
                .evidence(true, evidence.independent(offense.kind()))
                .decided(decision);
    }

    private OffenseText offense() {
        return draw.oneOf(draw.inHundred(70) ? OffenseText.TRAFFICKING : OffenseText.SUPERIOR);
    }

    private LocalDate certifiedOn() {
        return Timeline.workday(Timeline.AS_OF.minusDays(draw.below(30)));
    }
}
