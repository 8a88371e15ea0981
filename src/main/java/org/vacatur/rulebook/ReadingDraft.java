package org.vacatur.rulebook;

import org.jspecify.annotations.Nullable;

/** A reading while it is filled in, field by field. */
public final class ReadingDraft {
    private final @Nullable Object[] values;
    private final boolean[] given;
    private int missing;

    /** Nothing is filled in yet. */
    public ReadingDraft() {
        this.values = new @Nullable Object[ReadingFields.ALL.size()];
        this.given = new boolean[values.length];
        this.missing = values.length;
    }

    /** Begins with what another reading says. */
    public ReadingDraft(ChargeReading other) {
        this();
        for (int i = 0; i < values.length; i++) {
            values[i] = ReadingFields.ALL.get(i).of(other);
            given[i] = true;
        }
        missing = 0;
    }

    /**
     * Fills in a field, in place of what stood there.
     *
     * @param value null means unknown
     * @throws IllegalArgumentException if there is no such field, or the value is of another type, or unknown where it must not be
     */
    public ReadingDraft put(String field, @Nullable Object value) {
        int place = ReadingFields.place(field);
        values[place] = ReadingFields.ALL.get(place).checked(value);
        if (!given[place]) {
            given[place] = true;
            missing--;
        }
        return this;
    }

    /**
     * The reading.
     *
     * @throws IllegalArgumentException if a field was not filled in
     */
    public ChargeReading made() {
        if (missing > 0) {
            throw new IllegalArgumentException("The reading lacks " + lacking());
        }
        return ReadingFields.made(values.clone());
    }

    private String lacking() {
        var names = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            if (!given[i]) {
                names.append(names.isEmpty() ? "" : ", ")
                        .append(ReadingFields.ALL.get(i).name());
            }
        }
        return names.toString();
    }
}
