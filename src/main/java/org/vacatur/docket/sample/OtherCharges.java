package org.vacatur.docket.sample;

import java.util.List;
import org.vacatur.facts.AnalystRole;
import org.vacatur.facts.PriorRelief;

/** Invents the one charge of a case that is neither dismissed nor kept: first letter, already resolved, or out of scope. */
final class OtherCharges {
    private static final List<String> NO_CONVICTION = List.of(
            "Nolle Prosequi", "Dismissed - Request of Commonwealth", "Not Guilty Finding", "No Probable Cause Found");

    private final Draw draw;
    private final CertificatePapers certificates;

    OtherCharges(Draw draw, CertificatePapers certificates) {
        this.draw = draw;
        this.certificates = certificates;
    }

    /** @param days on which she signed after the plea */
    Counts firstLetter(Timeline days, boolean superior) {
        return new Counts()
                .add(
                        charge(superior, "Guilty Plea", days).listed(true).certificates(certificates.signed(days)),
                        Meant.FIRST_LETTER);
    }

    Counts alreadyResolved(Timeline days, boolean superior) {
        ChargeDraft charge = switch (draw.below(4)) {
            case 0 -> charge(superior, "Dismissed due to JP Lab analysis", days);
            case 1 ->
                charge(superior, "Disposition Vacated after motion for new trial", days)
                        .relief(PriorRelief.VACATED, Timeline.relief(draw));
            default ->
                charge(superior, "Guilty Plea", days).relief(PriorRelief.VACATED_AND_DISMISSED, Timeline.relief(draw));
        };
        return new Counts().add(charge.listed(true).certificates(certificates.signed(days)), Meant.ALREADY_RESOLVED);
    }

    /** Wrong matches: not her work, no drug charge, or no conviction. Those that are not her work were not on the lists of 2016. */
    Counts outOfScope(Timeline days, boolean superior) {
        ChargeDraft charge = switch (draw.below(6)) {
            case 0 -> byOthers(AnalystRole.NOTARY_ONLY, days, superior);
            case 1 -> byOthers(AnalystRole.INSTRUMENT_SETUP_ONLY, days, superior);
            case 2 -> byOthers(AnalystRole.NONE, days, superior);
            case 3 ->
                charge(superior, "Guilty Plea", days)
                        .listed(false)
                        .certificates(certificates.ofAnotherLaboratory(days));
            case 4 ->
                charge(superior, draw.oneOf(NO_CONVICTION), days).listed(true).certificates(certificates.signed(days));
            default -> new ChargeDraft(draw.oneOf(OffenseText.OTHER), "Guilty Plea", days.disposed());
        };
        return new Counts().add(charge, Meant.OUT_OF_SCOPE);
    }

    private ChargeDraft byOthers(AnalystRole part, Timeline days, boolean superior) {
        return charge(superior, "Guilty Plea", days).listed(false).certificates(certificates.ofOthers(part, days));
    }

    private ChargeDraft charge(boolean superior, String disposition, Timeline days) {
        List<OffenseText> offenses = superior ? OffenseText.SUPERIOR : OffenseText.DISTRICT;
        return new ChargeDraft(draw.oneOf(offenses), disposition, days.disposed());
    }
}
