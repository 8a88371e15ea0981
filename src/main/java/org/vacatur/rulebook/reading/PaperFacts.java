package org.vacatur.rulebook.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.Certificate;
import org.vacatur.facts.Charge;

/** The facts that readings of one charge's papers rest on, each with its place. */
final class PaperFacts {
    private final Charge charge;
    private final Sheet sheet;

    PaperFacts(Charge charge, Sheet sheet) {
        this.charge = charge;
        this.sheet = sheet;
    }

    FactAt disposition() {
        return sheet.at("disposition", charge.disposition());
    }

    FactAt dispositionDate() {
        return sheet.at("dispositionDate", charge.dispositionDate());
    }

    /** One fact of each certificate; where there is no certificate, that of the first there must be. */
    List<FactAt> ofEachCertificate(String name, Function<Certificate, @Nullable Object> part) {
        if (charge.certificates().isEmpty()) {
            return List.of(sheet.at("certificates/0/" + name, null));
        }
        var facts = new ArrayList<FactAt>();
        for (int i = 0; i < charge.certificates().size(); i++) {
            facts.add(sheet.at(
                    "certificates/" + i + "/" + name,
                    part.apply(charge.certificates().get(i))));
        }
        return facts;
    }

    /** What each certificate says of the order of signature and disposition. */
    List<FactAt> signatures() {
        if (charge.certificates().isEmpty()) {
            return List.of(sheet.at("certificates/0/signedByDookhanOn", null));
        }
        var facts = new ArrayList<FactAt>();
        for (int i = 0; i < charge.certificates().size(); i++) {
            Certificate each = charge.certificates().get(i);
            String at = "certificates/" + i + "/";
            facts.add(sheet.at(at + "signedByDookhanOn", each.signedByDookhanOn()));
            if (each.signedByDookhanOn() == null) {
                addIfGiven(facts, at + "signedBeforeDisposition", each.signedBeforeDisposition());
                addIfGiven(facts, at + "certificateDate", each.certificateDate());
            }
        }
        return facts;
    }

    /** Results and identifications, where given. */
    List<FactAt> negativeResults() {
        var facts = new ArrayList<FactAt>();
        for (int i = 0; i < charge.certificates().size(); i++) {
            addIfGiven(
                    facts,
                    "certificates/" + i + "/result",
                    charge.certificates().get(i).result());
        }
        for (int i = 0; i < charge.independentEvidence().size(); i++) {
            addIfGiven(
                    facts,
                    "independentEvidence/" + i + "/identifies",
                    charge.independentEvidence().get(i).identifies());
        }
        return facts;
    }

    /** Each item's kind, and what is not known of it. */
    List<FactAt> evidence() {
        if (charge.independentEvidence().isEmpty()) {
            return List.of(sheet.at("independentEvidence", null));
        }
        var facts = new ArrayList<FactAt>();
        for (int i = 0; i < charge.independentEvidence().size(); i++) {
            var item = charge.independentEvidence().get(i);
            String at = "independentEvidence/" + i + "/";
            facts.add(sheet.at(at + "kind", item.kind()));
            facts.add(sheet.at(at + "existsNow", item.existsNow()));
            facts.add(sheet.at(at + "witnessAvailable", item.witnessAvailable()));
            facts.add(sheet.at(at + "analystContact", item.analystContact()));
            facts.add(sheet.at(at + "identifies", item.identifies()));
            addIfGiven(facts, at + "foundation", item.foundation());
            addIfGiven(facts, at + "provesWeight", item.provesWeight());
        }
        return facts;
    }

    private void addIfGiven(List<FactAt> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.add(sheet.at(name, value));
        }
    }
}
