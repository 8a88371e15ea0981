package org.vacatur.docket.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.vacatur.facts.District;
import org.vacatur.recommendation.ChargeCompared;
import org.vacatur.recommendation.ChargeCompared.Under;
import org.vacatur.recommendation.CountyPolicy;

/**
 * A charge under no office's criteria and under those of each of the seven.
 *
 * @param district the office that has it
 * @param docketNumber the case, normalised
 * @param compared where it belongs
 */
record ComparedCharge(District district, String docketNumber, ChargeCompared compared) {
    /** No criteria, then the seven offices'. */
    static final List<CountyPolicy> CRITERIA = Stream.concat(
                    Stream.of(CountyPolicy.OFF),
                    Arrays.stream(District.values())
                            .filter(each -> each != District.OTHER)
                            .map(CountyPolicy::of))
            .toList();

    /** Where it belongs without any office's criteria. */
    Under without() {
        return compared.under().get(0);
    }

    /** Where it belongs under the criteria of an office; one that the order did not bind has none. */
    Under under(District office) {
        return office == District.OTHER ? without() : compared.under().get(office.ordinal() + 1);
    }

    Under own() {
        return under(district);
    }
}
