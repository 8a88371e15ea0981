package org.vacatur.docket.analysis;

/**
 * A fact of a case that may be looked up.
 *
 * @param docketNumber the case, normalised
 * @param path JSON pointer into its facts
 * @param kind what kind of fact it is
 */
record CaseFact(String docketNumber, String path, FactKind kind) {
    static CaseFact of(String docketNumber, String path) {
        return new CaseFact(docketNumber, path, FactKind.of(path));
    }
}
