package org.vacatur.office.signin;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.BadJWSException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.Resource;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.vacatur.contract.ContractJson;
import org.vacatur.office.OfficeSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/**
 * The office's OpenID Connect provider. It is first asked when somebody signs in, so that the service starts without it. A key
 * that it no longer publishes is no longer taken after five minutes; a new one is, with the first token that names it.
 */
final class Provider {
    private static final int PATIENCE_MILLIS = 3_000;
    private static final int LARGEST_ANSWER = 512 * 1024;
    private static final long KEYS_KEPT_MILLIS = Duration.ofMinutes(5).toMillis();
    /** Who is signed in goes on while the provider is away. */
    private static final long KEYS_KEPT_IN_OUTAGE_MILLIS = Duration.ofHours(1).toMillis();
    /** So long it is not asked again, whatever key a token names. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final String issuer;
    private final Asking asking = new Asking();

    private volatile @Nullable Known known;

    /**
     * What is known once the provider has answered.
     *
     * @param metadata what it says of itself
     * @param keys the keys it publishes
     */
    private record Known(Map<String, Object> metadata, JWKSource<SecurityContext> keys) {}

    Provider(OfficeSettings settings) {
        issuer = Objects.requireNonNull(settings.issuer());
    }

    String issuer() {
        return issuer;
    }

    /**
     * What the provider says of itself (OpenID Connect Discovery 1.0), asked for once.
     *
     * @throws ProviderUnavailable if it does not answer, or names another issuer
     */
    Map<String, Object> metadata() {
        return known().metadata();
    }

    /**
     * Reads tokens signed with a private key of the provider; a shared secret, or none, proves nothing. Where the keys cannot be
     * had, the decoder throws {@link ProviderUnavailable}.
     *
     * @param validator what else a token must fulfil
     */
    JwtDecoder tokens(OAuth2TokenValidator<Jwt> validator) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(known().keys())
                .jwsAlgorithms(allowed -> allowed.addAll(EnumSet.allOf(SignatureAlgorithm.class)))
                .build();
        decoder.setJwtValidator(validator);
        return token -> {
            try {
                return decoder.decode(token);
            } catch (BadJwtException e) {
                if (noKey(e) && !asking.answered()) {
                    throw new ProviderUnavailable(
                            "The key of the token may be new, and the provider does not answer", e);
                }
                throw e;
            } catch (JwtException e) {
                if (e.getCause() instanceof RateLimitReachedException && asking.answered()) {
                    throw new BadJwtException("The keys fetched a moment ago do not hold the key of the token", e);
                }
                throw new ProviderUnavailable("The keys of the sign-in provider cannot be had", e);
            }
        };
    }

    /** Whether none of the keys could have signed the token; a wrong signature is a {@link BadJWSException}. */
    private static boolean noKey(BadJwtException refused) {
        return refused.getCause() instanceof BadJOSEException cause && !(cause instanceof BadJWSException);
    }

    private Known known() {
        Known before = known;
        if (before != null) {
            return before;
        }
        Known now = ask();
        known = now;
        return now;
    }

    private Known ask() {
        if (asking.failedJustNow()) {
            throw new ProviderUnavailable("The sign-in provider did not answer a moment ago");
        }
        String address = issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration";
        try {
            String text = asking.retrieveResource(url(address)).getContent();
            Map<String, Object> said =
                    ContractJson.mapper().readValue(text, new TypeReference<Map<String, Object>>() {});
            if (!issuer.equals(said.get("issuer"))) {
                throw new IOException("It names another issuer");
            }
            JWKSource<SecurityContext> keys = JWKSourceBuilder.create(url(String.valueOf(said.get("jwks_uri"))), asking)
                    .cache(KEYS_KEPT_MILLIS, PATIENCE_MILLIS)
                    .refreshAheadCache(false)
                    .outageTolerant(KEYS_KEPT_IN_OUTAGE_MILLIS)
                    .rateLimited(PAUSE.toMillis())
                    .build();
            return new Known(said, keys);
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            asking.failed();
            throw new ProviderUnavailable("What is at " + address + " does not answer as the provider " + issuer, e);
        }
    }

    private static URL url(String address) throws MalformedURLException {
        return URI.create(address).toURL();
    }

    /** Asks the provider, and remembers whether it answered. */
    private static final class Asking extends DefaultResourceRetriever {
        private volatile @Nullable Long failedAt;

        Asking() {
            super(PATIENCE_MILLIS, PATIENCE_MILLIS, LARGEST_ANSWER);
        }

        @Override
        public Resource retrieveResource(URL url) throws IOException {
            try {
                Resource answer = super.retrieveResource(url);
                failedAt = null;
                return answer;
            } catch (IOException e) {
                failed();
                throw e;
            }
        }

        void failed() {
            failedAt = System.nanoTime();
        }

        boolean answered() {
            return failedAt == null;
        }

        boolean failedJustNow() {
            Long at = failedAt;
            return at != null && System.nanoTime() - at < PAUSE.toNanos();
        }
    }
}
