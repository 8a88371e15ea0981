package org.vacatur.recommendation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.District;

/**
 * Whose retry criteria to apply beside the court's standard.
 *
 * @param mode the own office's, none, or another office's for comparison
 * @param other the other office; null in the first two modes
 */
public record CountyPolicy(Mode mode, @Nullable District other) {
    /** The prosecuting office's own criteria; the default. */
    public static final CountyPolicy OWN = new CountyPolicy(Mode.OWN, null);

    /** No criteria at all: the court's standard alone. */
    public static final CountyPolicy OFF = new CountyPolicy(Mode.OFF, null);

    /** What {@link #parse} reads: OWN, OFF, and the offices that the order bound. */
    public static final List<String> NAMES = Stream.concat(
                    Stream.of("OWN", "OFF"),
                    Arrays.stream(District.values())
                            .filter(each -> each != District.OTHER)
                            .map(District::name))
            .toList();

    public enum Mode {
        OWN,
        OFF,
        OTHER
    }

    /** Another office's criteria, for comparison; marked as such in the result. */
    public static CountyPolicy of(District office) {
        return new CountyPolicy(Mode.OTHER, office);
    }

    /**
     * Reads what the contract calls {@code countyPolicy}.
     *
     * @param text OWN, OFF, or the name of an office of the seven
     * @throws IllegalArgumentException if it is none of these
     */
    public static CountyPolicy parse(String text) {
        if (!NAMES.contains(text)) {
            throw new IllegalArgumentException("Criteria are OWN, OFF, or those of one of the seven offices");
        }
        return switch (text) {
            case "OWN" -> OWN;
            case "OFF" -> OFF;
            default -> of(District.valueOf(text));
        };
    }

    /** What {@link #parse} reads back. */
    public String name() {
        return other == null ? mode.name() : other.name();
    }

    /** The office whose criteria apply to a case of {@code own}; null if none. */
    public @Nullable District officeFor(District own) {
        return switch (mode) {
            case OWN -> own;
            case OFF -> null;
            case OTHER -> other;
        };
    }
}
