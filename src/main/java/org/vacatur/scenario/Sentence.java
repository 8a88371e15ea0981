package org.vacatur.scenario;

import io.cucumber.cucumberexpressions.Argument;
import io.cucumber.cucumberexpressions.Expression;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vacatur.scenario.steps.NotAsSaid;

/**
 * A sentence that scenarios may use.
 *
 * @param expression how it reads
 * @param method what it means
 */
record Sentence(Expression expression, Method method) {
    /** The parts of a text that this sentence leaves open; null if the text is not this sentence. */
    @Nullable
    List<Argument<?>> match(String text) {
        return expression.match(text, method.getGenericParameterTypes());
    }

    /**
     * Does what the sentence means.
     *
     * @throws NotAsSaid if it does not hold, or cannot be meant
     */
    void say(Object steps, List<Argument<?>> open) {
        Object[] values;
        try {
            values = open.stream().map(Argument::getValue).toArray();
        } catch (RuntimeException e) {
            throw new NotAsSaid("A number or word of this sentence cannot be read.");
        }
        try {
            method.invoke(steps, values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof NotAsSaid known) {
                throw known;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new NotAsSaid("The sentence cannot be taken as it stands: " + e.getCause() + ".");
        } catch (IllegalAccessException | IllegalArgumentException e) {
            throw new IllegalStateException("A sentence is declared otherwise than its method: " + method, e);
        }
    }
}
