package org.vacatur.office.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.vacatur.office.AccessLog;
import org.vacatur.office.OfficeSettings;

/** The tokens of the office's provider (RFC 6750, RFC 7519), signed by one of its published keys. */
final class TokenCredentials implements Credentials {
    /** How far the clocks of the provider and of this service may be apart. */
    static final Duration SKEW = Duration.ofSeconds(60);

    private final DefaultBearerTokenResolver bearer = new DefaultBearerTokenResolver();
    private final Provider provider;
    private final TokenClaims claims;
    private final OAuth2TokenValidator<Jwt> validator;

    private volatile @Nullable JwtDecoder decoder;

    TokenCredentials(Provider provider, OfficeSettings settings, TokenClaims claims, Clock clock) {
        this.provider = provider;
        this.claims = claims;
        JwtTimestampValidator times = new JwtTimestampValidator(SKEW);
        times.setClock(clock);
        times.setAllowEmptyExpiryClaim(false);
        String audience = java.util.Objects.requireNonNull(settings.audience());
        validator = new DelegatingOAuth2TokenValidator<>(
                times,
                new JwtIssuerValidator(provider.issuer()),
                new JwtClaimValidator<List<String>>("aud", each -> each != null && each.contains(audience)),
                new JwtClaimValidator<String>("sub", each -> each != null && !each.isBlank()));
    }

    @Override
    public Proof read(HttpServletRequest request) {
        String token = bearer.resolve(request);
        if (token == null) {
            throw new InvalidBearerTokenException("Not a bearer token");
        }
        Jwt jwt = decode(token);
        return new Proof(
                new CallerAuthentication(claims.caller(jwt), AccessLog.How.BEARER, TokenClaims.proved(jwt)),
                key(token));
    }

    @Override
    public String challenge() {
        return "Bearer realm=\"Vacatur\"";
    }

    @Override
    public String challengeAgain() {
        return "Bearer error=\"invalid_token\"";
    }

    private Jwt decode(String token) {
        try {
            return decoder().decode(token);
        } catch (BadJwtException e) {
            throw new InvalidBearerTokenException("The token is not valid", e);
        }
    }

    /** Made with the first token: the provider may be away while the service starts. */
    private JwtDecoder decoder() {
        JwtDecoder known = decoder;
        if (known != null) {
            return known;
        }
        JwtDecoder made = provider.tokens(validator);
        decoder = made;
        return made;
    }

    private static String key(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256", e);
        }
    }
}
