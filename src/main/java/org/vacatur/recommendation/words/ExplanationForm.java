package org.vacatur.recommendation.words;

/** What an explanation is written as. */
public enum ExplanationForm {
    TEXT("txt"),
    HTML("html"),
    PDF("pdf");

    private final String ending;

    ExplanationForm(String ending) {
        this.ending = ending;
    }

    /** How the name of a file of this form ends, without the dot. */
    public String ending() {
        return ending;
    }
}
