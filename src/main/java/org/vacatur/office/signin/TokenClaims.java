package org.vacatur.office.signin;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.vacatur.facts.District;
import org.vacatur.office.Caller;
import org.vacatur.office.OfficeSettings;
import org.vacatur.office.Role;

/** Reads who somebody is out of a token whose signature was checked. Nothing else says so. */
final class TokenClaims {
    private final String rolesClaim;
    private final String districtClaim;

    TokenClaims(OfficeSettings settings) {
        rolesClaim = settings.rolesClaim();
        districtClaim = settings.districtClaim();
    }

    /** The person. Roles and districts that this service does not know are passed over. */
    Caller caller(ClaimAccessor token) {
        Map<String, Object> claims = token.getClaims();
        return new Caller(
                text(claims.get("sub")).orElse(""),
                text(claims.get("iss")).orElse(""),
                text(claims.get("name")).orElse(null),
                roles(claims),
                district(claims));
    }

    /** When the person last proved to the provider who it is (OpenID Connect {@code auth_time}); null if not told. */
    static @Nullable Instant proved(ClaimAccessor token) {
        Object time = token.getClaims().get("auth_time");
        if (time instanceof Instant instant) {
            return instant;
        }
        return time instanceof Number seconds ? Instant.ofEpochSecond(seconds.longValue()) : null;
    }

    private Set<Role> roles(Map<String, Object> claims) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        texts(at(claims, rolesClaim)).forEach(each -> named(Role.values(), each).ifPresent(roles::add));
        return roles;
    }

    /** Of two districts it could not be told which is meant, so neither is. */
    private @Nullable District district(Map<String, Object> claims) {
        List<String> named = texts(at(claims, districtClaim));
        return named.size() == 1 ? named(District.values(), named.get(0)).orElse(null) : null;
    }

    /** A claim of that whole name, else along the dots. */
    private static @Nullable Object at(Map<String, Object> claims, String path) {
        if (claims.containsKey(path)) {
            return claims.get(path);
        }
        Object found = claims;
        for (String name : path.split("\\.", -1)) {
            found = found instanceof Map<?, ?> group ? group.get(name) : null;
        }
        return found;
    }

    private static List<String> texts(@Nullable Object claim) {
        if (claim instanceof Collection<?> list) {
            return list.stream().flatMap(each -> text(each).stream()).toList();
        }
        return text(claim).stream().toList();
    }

    private static Optional<String> text(@Nullable Object claim) {
        return claim == null || claim instanceof Collection || claim instanceof Map
                ? Optional.empty()
                : Optional.of(claim.toString());
    }

    /** {@code LEGAL_EDITOR}, {@code legal_editor} and {@code legal-editor} are one. */
    private static <E extends Enum<E>> Optional<E> named(E[] constants, String text) {
        String name = text.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(constants).filter(each -> each.name().equals(name)).findFirst();
    }
}
