package org.vacatur.amendment;

/**
 * What an amendment is about, as the change log of the rules says it.
 *
 * @param title in a few words
 * @param kind kind of change
 * @param dates dates of judgment or disposition that it concerns
 * @param source authority or paper that it rests on
 */
public record AmendmentSubject(String title, AmendmentKind kind, String dates, String source) {
    /** What is found in the rules folder at a start; who changed it says more in its change log. */
    static final AmendmentSubject OF_FOLDER =
            new AmendmentSubject("The rules folder changed", AmendmentKind.NOT_SAID, "not said", "not said");
}
