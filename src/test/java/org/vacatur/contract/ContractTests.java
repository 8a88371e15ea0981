package org.vacatur.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vacatur.amendment.KeptVersion;
import org.vacatur.docket.Docket;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.Parity;
import org.vacatur.docket.Worklist;
import org.vacatur.docket.impact.Flip;
import org.vacatur.facts.CaseFacts;
import org.vacatur.office.Settings;
import org.vacatur.recommendation.Recommendation;
import org.vacatur.recommendation.whatif.Obtaining;
import org.vacatur.record.Event;
import org.vacatur.rulebook.Outcome;
import org.vacatur.scenario.ScenarioResult;
import tools.jackson.databind.JsonNode;

/** The contract and our own records and enumerations say the same. */
class ContractTests {
    private static final List<String> PACKAGES = Stream.of(
                    Fault.class,
                    CaseFacts.class,
                    Outcome.class,
                    Recommendation.class,
                    Obtaining.class,
                    Event.class,
                    Settings.class,
                    KeptVersion.class,
                    Docket.class,
                    Flip.class,
                    ScenarioResult.class)
            .map(Class::getPackageName)
            .toList();

    static Collection<String> schemas() {
        return Contract.get().document().at("/components/schemas").propertyNames();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void every_schema_has_a_record_or_enumeration_that_says_the_same(String name) {
        JsonNode schema = Contract.get().document().at("/components/schemas/" + name);
        Class<?> type = type(name);
        if (type.isEnum()) {
            assertThat(Arrays.stream(type.getEnumConstants()).map(Object::toString))
                    .containsExactlyElementsOf(schema.path("enum")
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList());
        } else {
            assertThat(Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName))
                    .containsExactlyElementsOf(schema.path("properties").propertyNames());
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void what_an_answer_must_hold_is_what_a_record_always_holds(String name) {
        Class<?> type = type(name);
        boolean sent = type.getPackage().equals(CaseFacts.class.getPackage());
        if (type.isRecord() && !sent) {
            JsonNode schema = Contract.get().document().at("/components/schemas/" + name);
            List<String> always = Arrays.stream(type.getRecordComponents())
                    .filter(each -> !each.getAnnotatedType().isAnnotationPresent(Nullable.class))
                    .map(RecordComponent::getName)
                    .filter(each -> !(type == Problem.class && each.equals("errors")))
                    .toList();
            assertThat(schema.path("required").valueStream().map(JsonNode::asString))
                    .containsExactlyInAnyOrderElementsOf(always);
        }
    }

    @Test
    void every_kind_of_problem_has_an_address_of_its_own() {
        assertThat(ProblemType.values()).extracting(ProblemType::address).doesNotHaveDuplicates();
    }

    private static Class<?> type(String name) {
        return PACKAGES.stream()
                .flatMap(each -> {
                    try {
                        return Stream.<Class<?>>of(Class.forName(each + "." + name));
                    } catch (ClassNotFoundException e) {
                        return Stream.empty();
                    }
                })
                .findFirst()
                .or(() -> part(name))
                .orElseThrow(() -> new AssertionError("No type of ours for the schema " + name));
    }

    /** A record within another, whose schema has both names. */
    private static Optional<Class<?>> part(String name) {
        return Stream.of(
                        Ledger.class,
                        Worklist.class,
                        Parity.class,
                        ScenarioResult.class,
                        Flip.class,
                        org.vacatur.rulebook.Problem.class)
                .flatMap(whole -> Arrays.<Class<?>>stream(whole.getDeclaredClasses())
                        .filter(each -> name.equals(whole.getSimpleName() + each.getSimpleName())))
                .findFirst();
    }
}
