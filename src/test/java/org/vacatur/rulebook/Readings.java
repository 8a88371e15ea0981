package org.vacatur.rulebook;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Readings for tests. */
public final class Readings {
    private Readings() {}

    /** A reading of which only what is always known is known, and these values. */
    public static ChargeReading with(Object... namesAndValues) {
        var values = new HashMap<String, @Nullable Object>();
        ReadingFields.ALL.forEach(each -> values.put(each.name(), each.canBeUnknown() ? null : plain(each.type())));
        for (var i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return ReadingValues.of(values);
    }

    /** Any reading; each field that may be unknown is so now and then. */
    public static ChargeReading any(Random random, double unknown) {
        Map<String, @Nullable Object> values = new HashMap<>();
        ReadingFields.ALL.forEach(each -> values.put(
                each.name(), each.canBeUnknown() && random.nextDouble() < unknown ? null : any(random, each.type())));
        return ReadingValues.of(values);
    }

    /** Any value of a type, of few enough that two are often the same. */
    public static Object any(Random random, Class<?> type) {
        if (type == Boolean.class) {
            return random.nextBoolean();
        }
        if (type == Integer.class) {
            return random.nextInt(5);
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2004, 6, 29).plusDays(random.nextInt(5));
        }
        if (type == String.class) {
            return new String[] {"Guilty; see $1 {below}", "a \"quoted\" \\ word", "\u00e9", ""}[random.nextInt(4)];
        }
        var constants = type.getEnumConstants();
        return constants[random.nextInt(constants.length)];
    }

    private static Object plain(Class<?> type) {
        if (type == Boolean.class) {
            return false;
        }
        if (type == Integer.class) {
            return 1;
        }
        return type == LocalDate.class ? LocalDate.of(2017, 3, 1) : type.getEnumConstants()[0];
    }
}
