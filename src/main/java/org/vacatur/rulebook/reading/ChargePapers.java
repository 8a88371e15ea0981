package org.vacatur.rulebook.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.Charge;
import org.vacatur.facts.Disposition;
import org.vacatur.facts.DispositionClass;
import org.vacatur.facts.DrugCharge;
import org.vacatur.facts.Offense;
import org.vacatur.facts.OffenseKind;
import org.vacatur.facts.OffenseReading;

/** What the papers of one charge say, each read once: the offence of conviction, the disposition, certificates, evidence. */
final class ChargePapers {
    private final Charge charge;
    private final OffenseReading offense;
    private final Disposition disposition;
    private final CertificatesRead certificates;
    private final EvidenceRead evidence;

    ChargePapers(Charge charge, WordsRead words) {
        this.charge = charge;
        // the offence of conviction, where the record gives it, stands alone (BR2-1)
        this.offense = isOfConviction()
                ? words.offense(null, charge.offenseOfConviction(), null)
                : words.offense(charge.statute(), charge.offense(), charge.offenseKind());
        this.disposition = charge.disposition() == null
                ? new Disposition("", DispositionClass.UNKNOWN, false, false, false)
                : words.disposition(charge.disposition());
        this.certificates = new CertificatesRead(charge);
        this.evidence =
                new EvidenceRead(charge.independentEvidence(), words.ruleSet().evidence());
    }

    OffenseReading offense() {
        return offense;
    }

    Disposition disposition() {
        return disposition;
    }

    CertificatesRead certificates() {
        return certificates;
    }

    EvidenceRead evidence() {
        return evidence;
    }

    @Nullable
    DispositionClass dispositionClass() {
        DispositionClass read = disposition.dispositionClass();
        return read == DispositionClass.UNKNOWN ? null : read;
    }

    @Nullable
    DrugCharge drugCharge() {
        return offense.agreed(Offense::drugCharge);
    }

    @Nullable
    Boolean schoolZone() {
        return offense.agreed(each -> {
            if (each.kind() == OffenseKind.SCHOOL_ZONE || "32J".equals(each.section())) {
                return true;
            }
            boolean read = each.kind() != null || each.section() != null || each.drugCharge() == DrugCharge.NO;
            return read ? false : null;
        });
    }

    /** Not known where the words speak of a lesser offence and do not say which, or the statute could not be read. */
    @Nullable
    Boolean weightElement() {
        boolean open = !isOfConviction() && (disposition.lesserOffense() || offense.statuteUnread());
        return open ? null : offense.agreed(Offense::weightElement);
    }

    List<FactAt> offenseFacts(Sheet sheet) {
        return isOfConviction()
                ? List.of(sheet.at("offenseOfConviction", charge.offenseOfConviction()))
                : List.of(
                        sheet.at("statute", charge.statute()),
                        sheet.at("offense", charge.offense()),
                        sheet.at("offenseKind", charge.offenseKind()));
    }

    private boolean isOfConviction() {
        return charge.offenseOfConviction() != null
                && !charge.offenseOfConviction().isBlank();
    }
}
