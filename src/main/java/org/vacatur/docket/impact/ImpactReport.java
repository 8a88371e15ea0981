package org.vacatur.docket.impact;

import java.util.List;
import org.vacatur.contract.ContractJson;
import org.vacatur.office.Reach;

/**
 * What one version of a rule set makes of dockets otherwise than another. The same dockets and versions give the same report, to the
 * byte.
 *
 * @param ruleSet the rule set
 * @param versionBefore SHA-256 of the one version
 * @param versionAfter SHA-256 of the other
 * @param dockets what they were compared on
 * @param total sums of all
 * @param districts the same for each district that has cases
 * @param counts how many charges flip, by district, places and rules
 * @param flipsHash SHA-256 of the list of flips, one by one
 */
public record ImpactReport(
        String ruleSet,
        String versionBefore,
        String versionAfter,
        List<ImpactDocket> dockets,
        ImpactSums total,
        List<DistrictImpact> districts,
        List<FlipCount> counts,
        String flipsHash) {
    public ImpactReport {
        dockets = List.copyOf(dockets);
        districts = List.copyOf(districts);
        counts = List.copyOf(counts);
    }

    /** Its JSON, as it is kept and hashed. */
    String json() {
        return ContractJson.mapper().writeValueAsString(this);
    }

    /** SHA-256 of everything in it, and by {@code flipsHash} of the list of flips, in hexadecimal: what an approval is bound to. */
    public String hash() {
        Hashing hash = new Hashing();
        hash.add(json());
        return hash.hex();
    }

    /** The same without the names of dockets that are not within reach: an office may have named one after a case. */
    public ImpactReport shownTo(Reach reach) {
        return new ImpactReport(
                ruleSet,
                versionBefore,
                versionAfter,
                dockets.stream().map(each -> each.shownTo(reach)).toList(),
                total,
                districts,
                counts,
                flipsHash);
    }
}
