package org.vacatur.office.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.vacatur.contract.Operations;
import org.vacatur.contract.Operations.Operation;
import org.vacatur.office.NotSetUp;
import org.vacatur.office.Role;

class AccessByContractTests {
    private static final List<String> CANNOT_BE_UNDONE = List.of("/approval", "/activation", "/sealing");

    @Test
    void the_contract_says_of_each_operation_who_may_ask_for_it() {
        assertThatCode(() -> new AccessByContract(Operations.all())).doesNotThrowAnyException();
    }

    @Test
    void what_cannot_be_undone_asks_for_fresh_authentication() {
        List<Operation> operations = Operations.all().stream()
                .filter(each -> CANNOT_BE_UNDONE.stream().anyMatch(each.path()::endsWith))
                .toList();
        assertThat(operations).extracting(Operation::id).contains("seal");
        assertThat(operations)
                .allSatisfy(
                        each -> assertThat(each.access().fresh()).as(each.id()).isTrue());
    }

    @Test
    void an_operation_that_says_nothing_or_names_no_known_role_keeps_the_service_from_starting() {
        NotSetUp refused = catchThrowableOfType(
                NotSetUp.class,
                () -> new AccessByContract(List.of(
                        new Operation("silent", "GET", "/a", null),
                        operation("misspelt", "/b", "PROSECUTER"),
                        operation("nobodys", "/c"),
                        operation("fine", "/d", "AUDITOR"),
                        new Operation(
                                "tried",
                                "GET",
                                "/e",
                                new Operations.Access(List.of("AUDITOR"), List.of("EVERYBODY"), false)))));
        assertThat(refused)
                .hasMessageContainingAll(
                        "silent: has no x-access",
                        "misspelt: there is no role PROSECUTER",
                        "nobodys: x-access names no role",
                        "tried: there is no role EVERYBODY");
        assertThat(refused.getMessage()).doesNotContain("fine");
        assertThat(refused.action()).contains("LEGAL_EDITOR");
    }

    @Test
    void the_more_exact_path_is_asked_for_first() {
        AccessByContract access = new AccessByContract(
                List.of(operation("one", "/a/{id}", "AUDITOR"), operation("other", "/a/newest", "APPROVER")));
        assertThat(access.operation(new MockHttpServletRequest("GET", "/a/newest")))
                .isEqualTo("other");
        assertThat(access.operation(new MockHttpServletRequest("GET", "/a/1"))).isEqualTo("one");
        assertThat(access.at(new MockHttpServletRequest("HEAD", "/a/1"))
                        .get("GET")
                        .roles())
                .containsExactly(Role.AUDITOR);
        for (String unknown : List.of("/a", "/a/", "/a/1/", "/a/1/2", "/A/1", "/b")) {
            assertThat(access.at(new MockHttpServletRequest("GET", unknown)))
                    .as(unknown)
                    .isEmpty();
            assertThat(access.operation(new MockHttpServletRequest("GET", unknown)))
                    .isEqualTo("unknown");
        }
    }

    private static Operation operation(String id, String path, String... roles) {
        return new Operation(id, "GET", path, new Operations.Access(List.of(roles), List.of(), false));
    }
}
