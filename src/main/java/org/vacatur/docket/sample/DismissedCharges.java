package org.vacatur.docket.sample;

import java.util.List;
import org.vacatur.facts.OfficeAnswer;
import org.vacatur.facts.OfficeDecision;

/**
 * Invents the charges of a dismissed case. No school zone count is among them: where the drug count falls, such a count goes to a
 * person, and nothing was published of how the offices saw them.
 */
final class DismissedCharges {
    private static final List<String> GUILTY = List.of(
            "Guilty Plea",
            "Guilty Plea",
            "Guilty Plea",
            "Guilty Plea",
            "Guilty Plea",
            "Guilty Plea",
            "Guilty Plea",
            "Guilty Plea",
            "Guilty Plea",
            "Guilty - Plea",
            "Guilty Finding",
            "Guilty",
            "Guilty Plea - Lesser Included",
            "Guilty Verdict",
            "Filed - Guilty Plea");
    private static final List<String> ADMISSION = List.of(
            "Continued Without a Finding",
            "Dismissed - After Continuance Without a Finding",
            "Admit to Sufficient Facts");

    private final Draw draw;
    private final CertificatePapers certificates;
    private final EvidencePapers evidence;

    DismissedCharges(Draw draw, CertificatePapers certificates, EvidencePapers evidence) {
        this.draw = draw;
        this.certificates = certificates;
        this.evidence = evidence;
    }

    /**
     * @param superior whether it is a case of the Superior Court
     * @param admission whether it was continued without a finding
     * @param couldNot whether the office could not reprosecute; else it would not
     * @param drugs how many drug charges, at least one
     * @param others how many other convictions survive
     */
    Counts of(Timeline days, boolean superior, boolean admission, boolean couldNot, int drugs, int others) {
        Counts counts = new Counts();
        for (int i = 0; i < drugs; i++) {
            ChargeDraft charge = new ChargeDraft(
                            offense(superior), draw.oneOf(admission ? ADMISSION : GUILTY), days.disposed())
                    .listed(true)
                    .certificates(certificates.signedBefore(days));
            counts.add(couldNot ? couldNot(charge) : wouldNot(charge), couldNot ? Meant.COULD_NOT : Meant.WOULD_NOT);
        }
        for (int i = 0; i < others; i++) {
            counts.add(
                    new ChargeDraft(draw.oneOf(OffenseText.OTHER), "Guilty Plea", days.disposed()), Meant.OUT_OF_SCOPE);
        }
        return counts;
    }

    private OffenseText offense(boolean superior) {
        if (superior) {
            return draw.oneOf(draw.inHundred(40) ? OffenseText.TRAFFICKING : OffenseText.SUPERIOR);
        }
        return draw.oneOf(OffenseText.DISTRICT);
    }

    private ChargeDraft wouldNot(ChargeDraft charge) {
        OfficeAnswer could = draw.inHundred(20) ? OfficeAnswer.YES : null;
        return charge.evidence(draw.inHundred(60) ? true : null, draw.inHundred(15) ? evidence.tooLittle() : List.of())
                .decided(new OfficeDecision(OfficeAnswer.NO, could, null, null));
    }

    private ChargeDraft couldNot(ChargeDraft charge) {
        OfficeAnswer would = draw.inHundred(70) ? OfficeAnswer.YES : OfficeAnswer.UNDECIDED;
        return charge.evidence(true, evidence.tooLittle())
                .decided(new OfficeDecision(would, OfficeAnswer.NO, null, null));
    }
}
