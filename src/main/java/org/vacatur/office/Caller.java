package org.vacatur.office;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.District;

/**
 * Who sends a request, as the sign-in says.
 *
 * @param subject the account at the issuer
 * @param issuer who vouches for the account
 * @param name the person's name, where the sign-in gives one
 * @param roles what the person is
 * @param district the district that the person works for
 */
public record Caller(
        String subject,
        String issuer,
        @Nullable String name,
        Set<Role> roles,
        @Nullable District district) {
    /** The service itself, for what it does at its start. */
    public static final Caller SERVICE = new Caller("vacatur", "urn:vacatur:service", null, Set.of(), null);

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whose cases this person may read: an auditor all, a prosecutor those of the own district, anybody else none. */
    public Reach reach() {
        if (is(Role.AUDITOR)) {
            return Reach.EVERYWHERE;
        }
        return mayActFor();
    }

    /**
     * On whose cases this person may see what other rules would make of them: those the person may read; for a legal editor or an approver, those
     * of the district that the sign-in names.
     */
    public Reach mayTryRulesOn() {
        if (is(Role.AUDITOR)) {
            return Reach.EVERYWHERE;
        }
        return is(Role.PROSECUTOR) || is(Role.LEGAL_EDITOR) || is(Role.APPROVER) ? Reach.of(district) : Reach.NOWHERE;
    }

    /** For which district this person may run and decide cases. */
    public Reach mayActFor() {
        return is(Role.PROSECUTOR) ? Reach.of(district) : Reach.NOWHERE;
    }
}
