package org.vacatur.commandline.service;

import java.net.URI;
import java.util.Locale;

/** Addresses that a password may be sent to. */
final class ServiceAddress {
    private static final String LOOPBACK = "localhost|127(?:\\.\\d{1,3}){3}|\\[::1]";

    private ServiceAddress() {}

    /** The address without a slash at its end. */
    static URI of(String given) {
        if (given.indexOf('@') >= 0) {
            throw new IllegalArgumentException(
                    "The address of the service holds an account or a password, which every user of this"
                            + " computer can read there. Give the account with --account, and the password in VACATUR_PASSWORD.");
        }
        URI address;
        try {
            address = URI.create(given.strip().replaceAll("/+$", ""));
        } catch (IllegalArgumentException e) {
            throw wrong(given);
        }
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        String host = address.getHost();
        if (host == null
                || !scheme.matches("https?")
                || address.getRawQuery() != null
                || address.getRawFragment() != null) {
            throw wrong(given);
        }
        if (scheme.equals("http") && !host.toLowerCase(Locale.ROOT).matches(LOOPBACK)) {
            throw new IllegalArgumentException("To " + host
                    + " a token or a password would go in clear: everybody on the way could read it. Nothing was sent."
                    + " Use its https address.");
        }
        return address;
    }

    private static IllegalArgumentException wrong(String given) {
        return new IllegalArgumentException("'" + given
                + "' is no address of a service; one is http://127.0.0.1:8080 or https://vacatur.example.org.");
    }
}
