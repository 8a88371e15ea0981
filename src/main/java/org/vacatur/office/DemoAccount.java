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
 * @param district district that the person works for; null for none
 */
public record DemoAccount(
        String user, String name, Role role, @Nullable District district) {
    /** Password of every demo account. */
    public static final String PASSWORD = "demo";

    /** Who vouches for the demo accounts: nobody but this service. */
    public static final String ISSUER = "urn:vacatur:local";

    private static final List<DemoAccount> ALL = Stream.of(
                    Arrays.stream(District.values()).map(DemoAccount::prosecutor),
                    Stream.of(Role.LEGAL_EDITOR, Role.APPROVER).map(each -> in(District.SUFFOLK, each)),
                    Stream.of(Role.LEGAL_EDITOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR)
                            .map(DemoAccount::of))
            .flatMap(each -> each)
            .toList();

    /**
     * Every account: a prosecutor for each district, one of each other role, and a legal editor and an approver of one district, who see what a
     * draft of rules would change on its dockets.
     */
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

    private static DemoAccount in(District district, Role role) {
        return new DemoAccount(
                kebab(role) + "-" + kebab(district),
                "Demo " + InWords.of(role) + ", " + InWords.of(district) + " (invented)",
                role,
                district);
    }

    private static DemoAccount of(Role role) {
        return new DemoAccount(kebab(role), "Demo " + InWords.of(role) + " (invented)", role, null);
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
