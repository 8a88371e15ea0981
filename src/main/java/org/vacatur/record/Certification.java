package org.vacatur.record;

import java.util.List;

/**
 * That the office could retry the charge on evidence independent of the analyst; made by the person who decides.
 *
 * @param evidenceReliedOn each item of independent evidence relied on
 */
public record Certification(List<String> evidenceReliedOn) {
    public Certification {
        evidenceReliedOn = List.copyOf(evidenceReliedOn);
    }
}
