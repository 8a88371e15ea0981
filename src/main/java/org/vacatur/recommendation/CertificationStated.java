package org.vacatur.recommendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.OfficeDecision;

/**
 * That the file states a certification for the third letter, by whom and when. It is no decision and no record of one: a
 * certification is made only with a decision, by the person who is signed in.
 *
 * @param by who certified, as stated
 * @param on when, as stated; null where the file does not say
 */
public record CertificationStated(String by, @Nullable LocalDate on) {
    /** What the file states; null where it names nobody. */
    static @Nullable CertificationStated in(@Nullable OfficeDecision answers) {
        if (answers == null) {
            return null;
        }
        String by = answers.certifiedBy();
        return by == null || by.isBlank() ? null : new CertificationStated(by, answers.certifiedOn());
    }
}
