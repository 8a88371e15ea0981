package org.vacatur.office.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.vacatur.office.AccessLog;
import org.vacatur.office.Caller;
import org.vacatur.office.DemoAccount;

/** The demo accounts of local mode. Their password is public, so that comparing it costs nothing. */
final class DemoCredentials implements Credentials {
    private final BasicAuthenticationConverter basic = new BasicAuthenticationConverter();

    @Override
    public Proof read(HttpServletRequest request) {
        UsernamePasswordAuthenticationToken sent = basic.convert(request);
        if (sent == null) {
            throw new BadCredentialsException("Not HTTP basic");
        }
        Caller caller = check(sent);
        return new Proof(new CallerAuthentication(caller, AccessLog.How.BASIC, null), caller.subject());
    }

    @Override
    public String challenge() {
        return "Basic realm=\"Vacatur, demo accounts\", charset=\"UTF-8\"";
    }

    /**
     * The person behind an account.
     *
     * @throws BadCredentialsException if there is no such account or the password is another
     */
    static Caller check(Authentication sent) {
        return DemoAccount.all().stream()
                .filter(each ->
                        each.user().equals(sent.getName()) && DemoAccount.PASSWORD.equals(sent.getCredentials()))
                .findFirst()
                .orElseThrow(() -> new BadCredentialsException("No such account or a wrong password"))
                .caller();
    }
}
