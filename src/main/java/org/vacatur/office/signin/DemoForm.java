package org.vacatur.office.signin;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.vacatur.office.AccessLog;

/** The form of local mode. A sign-in is recorded before the session knows of it. */
final class DemoForm implements AuthenticationManager {
    private final SignIns signIns;

    DemoForm(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public Authentication authenticate(Authentication sent) {
        CallerAuthentication authentication =
                new CallerAuthentication(DemoCredentials.check(sent), AccessLog.How.FORM, null);
        signIns.record(authentication);
        return authentication;
    }
}
