package org.vacatur.office.signin;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestOperations;
import org.springframework.web.client.RestTemplate;
import org.vacatur.office.OfficeSettings;

/** The office's OpenID Connect provider. It is first asked when somebody signs in, so that the service starts without it. */
final class Provider {
    /** So long it is not asked again after it did not answer: requests in the meantime are told so at once. */
    private static final long PAUSE = Duration.ofSeconds(2).toNanos();

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final String issuer;
    private final RestOperations http;

    private volatile @Nullable Map<String, Object> metadata;
    private volatile @Nullable Long failedAt;

    Provider(OfficeSettings settings) {
        issuer = java.util.Objects.requireNonNull(settings.issuer());
        SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(PATIENCE);
        requests.setReadTimeout(PATIENCE);
        http = new RestTemplate(requests);
    }

    String issuer() {
        return issuer;
    }

    /** What asks the provider. */
    RestOperations http() {
        return http;
    }

    /**
     * What the provider says of itself (OpenID Connect Discovery 1.0), asked for once.
     *
     * @throws ProviderUnavailable if it does not answer, or names another issuer
     */
    Map<String, Object> metadata() {
        Map<String, Object> known = metadata;
        return known == null ? ask() : known;
    }

    private Map<String, Object> ask() {
        Long failed = failedAt;
        if (failed != null && System.nanoTime() - failed < PAUSE) {
            throw new ProviderUnavailable("The sign-in provider did not answer a moment ago", null);
        }
        String address = issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration";
        try {
            Map<String, Object> said = http.exchange(
                            address, HttpMethod.GET, null, new ParameterizedTypeReference<Map<String, Object>>() {})
                    .getBody();
            if (said == null || !issuer.equals(said.get("issuer")) || !(said.get("jwks_uri") instanceof String)) {
                throw new ProviderUnavailable("What is at " + address + " is not the provider " + issuer, null);
            }
            metadata = said;
            return said;
        } catch (RuntimeException e) {
            failedAt = System.nanoTime();
            throw e instanceof ProviderUnavailable known
                    ? known
                    : new ProviderUnavailable("The sign-in provider does not answer", e);
        }
    }
}
