package org.vacatur.office;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** An office in server mode whose people have any roles together, as their tokens say. */
public final class Staff implements AutoCloseable {
    private final TestProvider provider = TestProvider.started();
    private final RunningOffice office;

    public Staff(String... settings) {
        office = RunningOffice.server(provider.issuer(), settings);
    }

    public RunningOffice office() {
        return office;
    }

    public String issuer() {
        return provider.issuer();
    }

    /** The Authorization header of somebody who signed in just now. */
    public String authorization(String subject, Set<Role> roles) {
        List<String> names =
                roles.stream().map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
        return "Bearer "
                + provider.signed(provider.claims()
                        .subject(subject)
                        .claim("realm_access", Map.of("roles", names))
                        .claim("name", "Invented " + subject)
                        .build());
    }

    @Override
    public void close() {
        office.close();
        provider.close();
    }
}
