package org.vacatur.scenario;

import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.vacatur.scenario.steps.AnswerSteps;
import org.vacatur.scenario.steps.CaseSteps;
import org.vacatur.scenario.steps.EvidenceSteps;
import org.vacatur.scenario.steps.PaperSteps;

/**
 * The sentences that scenarios about rules may use. The classes that declare them are named here, not looked for: how a class path can be searched
 * depends on how the program is packed.
 */
final class Sentences {
    private static final List<Class<?>> DECLARED =
            List.of(CaseSteps.class, PaperSteps.class, EvidenceSteps.class, AnswerSteps.class);

    private static final List<Sentence> ALL = all();

    private Sentences() {}

    /** The sentences that a text can be read as; one, if the text is clear. */
    static List<Sentence> read(String text) {
        return ALL.stream().filter(each -> each.match(text) != null).toList();
    }

    private static List<Sentence> all() {
        var expressions = new ExpressionFactory(new ParameterTypeRegistry(Locale.ENGLISH));
        var all = new ArrayList<Sentence>();
        for (Class<?> declaring : DECLARED) {
            for (Method method : declaring.getMethods()) {
                written(method).forEach(each -> all.add(new Sentence(expressions.createExpression(each), method)));
            }
        }
        return List.copyOf(all);
    }

    private static Stream<String> written(Method method) {
        return Stream.of(
                        Arrays.stream(method.getAnnotationsByType(Given.class)).map(Given::value),
                        Arrays.stream(method.getAnnotationsByType(When.class)).map(When::value),
                        Arrays.stream(method.getAnnotationsByType(Then.class)).map(Then::value))
                .flatMap(each -> each);
    }
}
