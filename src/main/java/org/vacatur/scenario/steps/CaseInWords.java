package org.vacatur.scenario.steps;

import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The case a scenario speaks of, as the JSON of the contract. A sentence about a charge, a certificate or an item of
 * evidence means the last one named. What no sentence states stays absent.
 */
public class CaseInWords {
    /** The day the letters were due; the day of judgment of every scenario that names none. */
    private static final String LETTERS_DUE = "2017-04-18";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ObjectNode facts = JSON.createObjectNode();
    private boolean wouldNotReprosecuteAny;

    /** Nothing is told yet but the office and the day of judgment. */
    public CaseInWords() {
        facts.put("district", "SUFFOLK");
        facts.put("asOf", LETTERS_DUE);
        facts.putArray("charges");
    }

    /** What was told, to be read and to be written on. */
    public ObjectNode facts() {
        return facts;
    }

    ObjectNode criminalHistory() {
        return object(facts, "criminalHistory");
    }

    void officeWouldNotReprosecuteAny() {
        wouldNotReprosecuteAny = true;
    }

    ObjectNode startCharge() {
        ArrayNode charges = (ArrayNode) facts.get("charges");
        ObjectNode charge = charges.addObject();
        charge.put("number", charges.size());
        if (wouldNotReprosecuteAny) {
            charge.putObject("officeDecision").put("wouldReprosecute", "NO");
        }
        return charge;
    }

    ObjectNode charge() {
        return last((ArrayNode) facts.get("charges"), "charge");
    }

    ObjectNode officeDecision() {
        return object(charge(), "officeDecision");
    }

    /** A certificate of the Hinton laboratory, until a sentence says otherwise. */
    ObjectNode startCertificate() {
        ObjectNode certificate = array(charge(), "certificates").addObject();
        certificate.put("laboratory", "HINTON");
        return certificate;
    }

    ObjectNode certificate() {
        return last(array(charge(), "certificates"), "certificate");
    }

    ObjectNode startEvidence(String kind) {
        return array(charge(), "independentEvidence").addObject().put("kind", kind);
    }

    ObjectNode evidence() {
        return last(array(charge(), "independentEvidence"), "item of evidence");
    }

    private static ObjectNode object(ObjectNode parent, String name) {
        return Optional.ofNullable((ObjectNode) parent.get(name)).orElseGet(() -> parent.putObject(name));
    }

    private static ArrayNode array(ObjectNode parent, String name) {
        return Optional.ofNullable((ArrayNode) parent.get(name)).orElseGet(() -> parent.putArray(name));
    }

    private static ObjectNode last(ArrayNode all, String what) {
        if (all.isEmpty()) {
            throw new NotAsSaid("The scenario has not named any " + what + " before this sentence.");
        }
        return (ObjectNode) all.get(all.size() - 1);
    }
}
