package org.vacatur.office.signin;

import java.util.Set;
import org.vacatur.office.Role;

/**
 * Who may ask for one operation.
 *
 * @param operation its id in the contract
 * @param roles any of these
 * @param dryRun any of these where nothing is recorded
 * @param fresh whether it asks for a sign-in of the last minutes
 */
record Access(String operation, Set<Role> roles, Set<Role> dryRun, boolean fresh) {
    Access {
        roles = Set.copyOf(roles);
        dryRun = Set.copyOf(dryRun);
    }
}
