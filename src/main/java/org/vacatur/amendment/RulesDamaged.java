package org.vacatur.amendment;

/** The stored version of the rules that is in use is not what it was. */
public final class RulesDamaged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RulesDamaged(String version, Throwable cause) {
        super(
                "The stored version " + version + " of the rules, which is in use, is damaged: " + cause.getMessage(),
                cause);
    }
}
