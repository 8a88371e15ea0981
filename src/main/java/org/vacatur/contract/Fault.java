package org.vacatur.contract;

/**
 * One fault in what was sent. Nothing of what was sent is repeated: it could be a fact of a case, and answers with faults are
 * kept where cases are not.
 *
 * @param pointer JSON pointer (RFC 6901) to the place, empty for the whole; for a query or path parameter its name. A name
 *     the contract does not hold is told by its place among the names of its group, as {@code ?3}
 * @param message what is wrong and what to do, for a clerk
 */
public record Fault(String pointer, String message) {}
