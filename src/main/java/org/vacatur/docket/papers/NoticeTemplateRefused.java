package org.vacatur.docket.papers;

import java.util.List;
import java.util.stream.Collectors;

/** A template of a notice that cannot be used, with all that is wrong with it. */
public final class NoticeTemplateRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    NoticeTemplateRefused(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** In the order of the file. */
    public List<Fault> faults() {
        return faults;
    }

    /**
     * One thing that is wrong.
     *
     * @param file the file
     * @param line its line, from 1; 0 for all of it
     * @param problem what is wrong and what to do
     */
    public record Fault(String file, int line, String problem) {
        static final int NO_LINE = 0;

        @Override
        public String toString() {
            return file + (line == NO_LINE ? "" : ", line " + line) + ": " + problem;
        }
    }
}
