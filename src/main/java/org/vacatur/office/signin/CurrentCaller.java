package org.vacatur.office.signin;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.vacatur.office.Caller;
import org.vacatur.office.SignedIn;

/** Who sends the request at hand, as Spring Security knows it. */
final class CurrentCaller implements SignedIn {
    @Override
    public Caller caller() {
        return ifAny().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    /** The person signed in, if there is one. */
    static Optional<Caller> ifAny() {
        return Optional.ofNullable(of(SecurityContextHolder.getContext().getAuthentication()));
    }

    private static @Nullable Caller of(@Nullable Authentication authentication) {
        if (authentication == null || !authentication.isAuthenticated()) {
            return null;
        }
        Object principal = authentication.getPrincipal();
        if (principal instanceof Caller caller) {
            return caller;
        }
        return principal instanceof OfficeUser user ? user.caller() : null;
    }
}
