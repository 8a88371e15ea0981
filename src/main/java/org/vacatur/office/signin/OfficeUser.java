package org.vacatur.office.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.vacatur.office.Caller;

/** A person signed in on a page by the office's provider. */
final class OfficeUser extends DefaultOidcUser {
    private static final long serialVersionUID = 1L;

    private final transient Caller caller;

    OfficeUser(Caller caller, OidcIdToken token) {
        super(CallerAuthentication.authorities(caller), token);
        this.caller = caller;
    }

    Caller caller() {
        return caller;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other) && other instanceof OfficeUser that && caller.equals(that.caller);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(super.hashCode(), caller);
    }
}
