package org.vacatur.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A reason with field labels in square brackets, ready to be filled from a reading. */
final class Reason {
    static final Pattern LABEL = Pattern.compile("\\[([^\\[\\]]*)]");

    private sealed interface Part {
        record Text(String text) implements Part {}

        record Value(ReadingField field) implements Part {}
    }

    private final List<Part> parts;

    private Reason(List<Part> parts) {
        this.parts = parts;
    }

    /** Takes a reason whose labels were already checked. */
    static Reason of(String because) {
        var parts = new ArrayList<Part>();
        var labels = LABEL.matcher(because);
        var end = 0;
        while (labels.find()) {
            var field = ReadingFields.labelled(labels.group(1));
            if (field == null) {
                throw new IllegalArgumentException("A reading has no field called " + labels.group(1));
            }
            parts.add(new Part.Text(because.substring(end, labels.start())));
            parts.add(new Part.Value(field));
            end = labels.end();
        }
        parts.add(new Part.Text(because.substring(end)));
        return new Reason(List.copyOf(parts));
    }

    String fill(ChargeReading reading) {
        var text = new StringBuilder();
        for (var part : parts) {
            if (part instanceof Part.Value value) {
                var known = value.field().of(reading);
                text.append(known == null ? value.field().entry().unknown() : Words.of(known));
            } else if (part instanceof Part.Text fixed) {
                text.append(fixed.text());
            }
        }
        return text.toString();
    }
}
