package org.vacatur.commandline.service;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Who asks, as a request says it. It is never printed. */
public final class SignIn {
    private final String header;
    private final String account;

    private SignIn(String header, String account) {
        this.header = header;
        this.account = account;
    }

    /** With a token of the office's sign-in provider. */
    public static SignIn token(String token) {
        return new SignIn("Bearer " + token, "");
    }

    /** With a demo account of local mode. */
    public static SignIn account(String name, String password) {
        byte[] both = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new SignIn("Basic " + Base64.getEncoder().encodeToString(both), name);
    }

    String header() {
        return header;
    }

    /** Its name; empty for a token. */
    String account() {
        return account;
    }

    @Override
    public String toString() {
        return "a sign-in";
    }
}
