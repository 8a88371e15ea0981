package org.vacatur.office;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people sign in. With an issuer the service is in server mode, without one in local mode with demo accounts.
 *
 * @param issuer address of the office's OpenID Connect provider
 * @param audience the name of this service in the tokens of the provider; needed with an issuer
 * @param rolesClaim where a token holds the roles, a path with dots
 * @param districtClaim where a token holds the district of a prosecutor, a path with dots
 * @param clientId the client by which people sign in on the pages; without one only the API is used
 * @param clientSecret secret of that client
 * @param freshFor how long a sign-in counts as fresh
 */
@ConfigurationProperties("vacatur")
public record OfficeSettings(
        @Nullable String issuer,
        @Nullable String audience,
        @DefaultValue("realm_access.roles") String rolesClaim,
        @DefaultValue("district") String districtClaim,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @DefaultValue("5m") Duration freshFor) {
    public OfficeSettings {
        issuer = given(issuer);
        audience = given(audience);
        clientId = given(clientId);
        clientSecret = given(clientSecret);
    }

    /** Whether the service is in local mode: demo accounts, this computer only. */
    public boolean local() {
        return issuer == null;
    }

    /** Whether people can sign in on pages. */
    public boolean pages() {
        return local() || clientId != null;
    }

    /**
     * Refuses settings that the service cannot be run with.
     *
     * @throws NotSetUp naming the first that is wrong
     */
    public void check() {
        if (issuer == null) {
            return;
        }
        if (!isAddress(issuer)) {
            throw new NotSetUp(
                    "vacatur.issuer is \"" + issuer + "\", which is not the address of a sign-in provider.",
                    "Set it to the issuer of the office's OpenID Connect provider, e.g. https://id.example.org/realms/office.");
        }
        if (!isSafe(URI.create(issuer))) {
            throw new NotSetUp(
                    "vacatur.issuer is " + issuer
                            + ", which is not encrypted. Whoever is on the way could sign in as anybody.",
                    "Set it to an address that begins with https://.");
        }
        if (audience == null) {
            throw new NotSetUp(
                    "vacatur.issuer is set and vacatur.audience is not. A token that was made for another service would be"
                            + " accepted here.",
                    "Set vacatur.audience to the name that the provider puts into the aud claim of tokens for this service.");
        }
        if (audience.equals(clientId)) {
            throw new NotSetUp(
                    "vacatur.audience and vacatur.client-id are both \"" + audience
                            + "\". A token of somebody's sign-in would be accepted as one for the API.",
                    "Give the API an audience of its own at the provider, e.g. vacatur-api.");
        }
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = URI.create(text);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getQuery() == null
                    && uri.getFragment() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** On one and the same computer nobody is on the way. */
    private static boolean isSafe(URI issuer) {
        return "https".equals(issuer.getScheme())
                || Set.of("127.0.0.1", "localhost", "[::1]").contains(issuer.getHost());
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
