package org.vacatur.office;

/** The service is not set up so that it could be run safely. */
public final class NotSetUp extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String action;

    /**
     * Refuses to start.
     *
     * @param what what is set and why the service does not run with it
     * @param action what to do
     */
    public NotSetUp(String what, String action) {
        super(what);
        this.action = action;
    }

    /** What to do. */
    public String action() {
        return action;
    }
}
