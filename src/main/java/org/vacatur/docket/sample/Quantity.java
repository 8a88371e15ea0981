package org.vacatur.docket.sample;

/** What the plan counts for each district. */
public enum Quantity {
    /** Cases dismissed on the second letter. */
    DISMISSED("dismissed"),
    /** Cases kept on the third letter. */
    RETAINED("retained"),
    /** Cases on the first letter. */
    FIRST_LETTER("first letter"),
    /** Cases whose convictions had fallen before the letters. */
    ALREADY_RESOLVED("already resolved"),
    /** Cases that were on the offices' files and are outside the protocol. */
    OUT_OF_SCOPE("out of scope"),
    /** Dismissed cases of the Superior Court; all others are of the District Court or the Boston Municipal Court. */
    DISMISSED_SUPERIOR("dismissed, Superior Court"),
    /** Retained cases of the Superior Court. */
    RETAINED_SUPERIOR("retained, Superior Court"),
    /** Superior Court cases that are neither dismissed nor retained. */
    OTHERS_SUPERIOR("others, Superior Court"),
    /** Dismissed cases that had ended in an admission, continued without a finding. */
    DISMISSED_CWOF("dismissed, continued without a finding"),
    /** Dismissed cases of the Superior Court that the office could not reprosecute; in the others it would not. */
    COULD_NOT_SUPERIOR("dismissed as could-not, Superior Court"),
    /** The same, of the District Court and the Boston Municipal Court. */
    COULD_NOT_DISTRICT("dismissed as could-not, District Court"),
    /** Drug charges of the dismissed cases. */
    DISMISSED_CHARGES("drug charges of dismissed cases"),
    /** Drug charges of the retained cases. */
    RETAINED_CHARGES("drug charges of retained cases"),
    /** Charges of dismissed cases that are no drug charges, and whose convictions survive. */
    OTHER_CONVICTIONS("other convictions beside dismissed charges"),
    /** Dismissed cases of a person who has another dismissed case. */
    REPEATED("dismissed cases of persons counted already");

    private final String words;

    Quantity(String words) {
        this.words = words;
    }

    /** Its name in a table. */
    public String words() {
        return words;
    }
}
