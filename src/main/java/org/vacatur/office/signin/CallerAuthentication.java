package org.vacatur.office.signin;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.vacatur.office.AccessLog;
import org.vacatur.office.Caller;

/** A person signed in, as Spring Security carries it. Holds no password and no token. */
final class CallerAuthentication extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final transient Caller caller;
    private final AccessLog.How how;
    private final @Nullable Instant proved;

    /**
     * A person signed in.
     *
     * @param caller the person
     * @param how how the person signed in
     * @param proved when the person last proved who it is; null where that is not known
     */
    CallerAuthentication(Caller caller, AccessLog.How how, @Nullable Instant proved) {
        super(authorities(caller));
        this.caller = caller;
        this.how = how;
        this.proved = proved;
        setAuthenticated(true);
    }

    static List<SimpleGrantedAuthority> authorities(Caller caller) {
        return caller.roles().stream()
                .map(each -> new SimpleGrantedAuthority("ROLE_" + each))
                .toList();
    }

    Caller caller() {
        return caller;
    }

    AccessLog.How how() {
        return how;
    }

    @Nullable
    Instant proved() {
        return proved;
    }

    @Override
    public Object getPrincipal() {
        return caller;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return caller.subject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof CallerAuthentication that
                && how == that.how
                && java.util.Objects.equals(proved, that.proved);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(super.hashCode(), how, proved);
    }
}
