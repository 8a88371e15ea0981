package org.vacatur.contract;

import java.util.List;

/** A request that is answered with a problem of a known kind. */
public final class RequestRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<Fault> faults;

    /**
     * Refuses a request.
     *
     * @param type kind of problem
     * @param detail what was wrong and what to do; holds no fact of a case
     * @param faults every fault, where they have a place
     */
    public RequestRefused(ProblemType type, String detail, List<Fault> faults) {
        super(detail);
        this.type = type;
        this.faults = List.copyOf(faults);
    }

    public ProblemType type() {
        return type;
    }

    public List<Fault> faults() {
        return faults;
    }
}
