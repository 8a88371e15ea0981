package org.vacatur.office;

/** Tells who sends the request at hand. */
@FunctionalInterface
public interface SignedIn {
    /**
     * The person signed in.
     *
     * @throws IllegalStateException outside a request of a person signed in
     */
    Caller caller();
}
