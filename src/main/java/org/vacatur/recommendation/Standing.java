package org.vacatur.recommendation;

import java.util.List;

/**
 * What an outcome rests on, and whether it would stand if one thing fell away.
 *
 * @param firmness FRAGILE if the loss of one finding or one fact would move the charge
 * @param findings ids of the rules without whose finding, each alone, the charge would belong elsewhere
 * @param facts the facts without which, each alone, the charge would belong elsewhere, and where
 */
public record Standing(Firmness firmness, List<String> findings, List<FactLost> facts) {
    public Standing {
        findings = List.copyOf(findings);
        facts = List.copyOf(facts);
    }
}
