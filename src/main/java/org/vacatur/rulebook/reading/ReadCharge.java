package org.vacatur.rulebook.reading;

import java.util.List;
import java.util.Map;
import org.vacatur.facts.Disposition;
import org.vacatur.facts.OffenseReading;
import org.vacatur.rulebook.ChargeReading;

/**
 * One charge, read.
 *
 * @param reading what the rules match
 * @param basis for each field of the reading, the facts it rests on; facts that are missing stand there without a value
 * @param offense how the words for the offence of conviction were understood
 * @param disposition how the words for the disposition were understood
 */
public record ReadCharge(
        ChargeReading reading, Map<String, List<FactAt>> basis, OffenseReading offense, Disposition disposition) {
    /** The facts a field of the reading rests on. */
    public List<FactAt> basis(String field) {
        return basis.getOrDefault(field, List.of());
    }
}
