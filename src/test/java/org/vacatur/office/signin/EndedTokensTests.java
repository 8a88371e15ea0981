package org.vacatur.office.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.vacatur.facts.District;
import org.vacatur.office.AccessLog;
import org.vacatur.office.Caller;
import org.vacatur.office.Role;

class EndedTokensTests {
    private static final Instant END = Instant.parse("2026-11-20T10:00:00Z");
    private static final Caller CALLER =
            new Caller("anna", "https://id.example.org", null, Set.of(Role.PROSECUTOR), District.SUFFOLK);

    private final MockHttpSession session = new MockHttpSession();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_session_lasts_as_long_as_its_token_and_the_minute_for_clocks_that_are_apart() throws Exception {
        assertThat(passes("GET", END.plusSeconds(60), byProvider())).isTrue();
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void a_page_asked_for_after_its_end_leads_to_the_provider() throws Exception {
        assertThat(passes("GET", END.plusSeconds(61), byProvider())).isFalse();
        assertThat(session.isInvalid()).isTrue();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
        assertThat(response.getRedirectedUrl()).isEqualTo("/oauth2/authorization/office");
    }

    @Test
    void a_form_sent_after_its_end_is_not_taken() throws Exception {
        assertThat(passes("POST", END.plusSeconds(61), byProvider())).isFalse();
        assertThat(response.getRedirectedUrl()).isEqualTo("/sign-in");
    }

    @Test
    void a_demo_account_has_no_token_that_could_end() throws Exception {
        assertThat(passes("GET", END.plusSeconds(999), new CallerAuthentication(CALLER, AccessLog.How.FORM, null)))
                .isTrue();
    }

    private boolean passes(String method, Instant now, Authentication who) throws ServletException, IOException {
        SecurityContextHolder.getContext().setAuthentication(who);
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/");
        request.setSession(session);
        MockFilterChain chain = new MockFilterChain();
        new EndedTokens(Clock.fixed(now, ZoneOffset.UTC)).doFilter(request, response, chain);
        return chain.getRequest() != null;
    }

    private static Authentication byProvider() {
        OidcIdToken token = new OidcIdToken(
                "of the test", END.minusSeconds(300), END, Map.of("sub", "anna", "iss", "https://id.example.org"));
        return new OAuth2AuthenticationToken(new OfficeUser(CALLER, token), List.of(), ProviderSignIn.CLIENT);
    }
}
