package org.vacatur.office;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.District;

/**
 * An invented account of local mode. Its password is public.
 *
 * @param user name to sign in with, e.g. {@code "prosecutor-suffolk"}
 * @param name name shown
 * @param role the one role
 * @param district district of a prosecutor
 */
public record DemoAccount(
        String user, String name, Role role, @Nullable District district) {
    /** Password of every demo account. */
    public static final String PASSWORD = "demo";

    /** Who vouches for the demo accounts: nobody but this service. */
    public static final String ISSUER = "urn:vacatur:local";

    private static final List<DemoAccount> ALL = Stream.concat(
                    Arrays.stream(District.values()).map(DemoAccount::prosecutor),
                    Stream.of(Role.LEGAL_EDITOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR)
                            .map(DemoAccount::of))
            .toList();

    /** Every account: a prosecutor for each district, and one of each other role. */
    public static List<DemoAccount> all() {
        return ALL;
    }

    /** The person behind the account. */
    public Caller caller() {
        return new Caller(user, ISSUER, name, Set.of(role), district);
    }

    private static DemoAccount prosecutor(District district) {
        return new DemoAccount(
                "prosecutor-" + kebab(district),
                "Demo Prosecutor, " + InWords.of(district) + " (invented)",
                Role.PROSECUTOR,
                district);
    }

    private static DemoAccount of(Role role) {
        return new DemoAccount(kebab(role), "Demo " + InWords.of(role) + " (invented)", role, null);
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
