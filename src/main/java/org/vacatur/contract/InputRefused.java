package org.vacatur.contract;

import java.util.List;
import java.util.stream.Collectors;

/** The facts of a case are not what the contract says. Nothing was read of them. */
public final class InputRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    InputRefused(List<Fault> faults) {
        super(faults.stream()
                .map(each -> each.pointer().isEmpty() ? each.message() : each.pointer() + " " + each.message())
                .collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** Every fault, those of the text before those of the contents; of more than five hundred the first, and that there are more. */
    public List<Fault> faults() {
        return faults;
    }
}
