package org.vacatur.contract;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Checks a value against a schema of the contract, and says what is wrong in a clerk's words. */
final class SchemaCheck {
    private static final String ISO_DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    /** More faults than anybody reads. */
    static final int MOST = 500;

    private final Schema schema;

    /** Takes the schema at a JSON pointer of the contract. */
    SchemaCheck(String pointer) {
        schema = Contract.get().schema(pointer);
    }

    /** Every fault of a value, up to {@link #MOST}, but those at places that are known to be faulty already. */
    List<Fault> check(JsonNode value, Collection<Fault> known) {
        List<Error> errors = schema.validate(value);
        Set<String> told = known.stream().map(Fault::pointer).collect(Collectors.toSet());
        // a value of the wrong type also fails all that its type is asked for
        Set<String> ofWrongType = errors.stream()
                .filter(each -> each.getKeyword().equals("type"))
                .map(each -> pointer(each, value))
                .collect(Collectors.toSet());
        List<Fault> faults = new ArrayList<>();
        for (Error error : errors) {
            if (faults.size() > MOST) {
                break;
            }
            String pointer = pointer(error, value);
            boolean follows = !error.getKeyword().equals("type") && ofWrongType.contains(pointer);
            if (!follows && !told.contains(pointer)) {
                faults.add(new Fault(pointer, message(error)));
            }
        }
        return faults;
    }

    private static String pointer(Error error, JsonNode value) {
        StringBuilder pointer = new StringBuilder();
        var path = error.getInstanceLocation();
        JsonNode at = value;
        for (int i = 0; i < path.getNameCount(); i++) {
            String name = String.valueOf(path.getElement(i));
            pointer.append(at.isArray() ? "/" + name : step(at, name));
            at = at.isArray() ? at.path(Integer.parseInt(name)) : at.path(name);
        }
        return switch (error.getKeyword()) {
            case "required", "additionalProperties" ->
                pointer.append(step(at, error.getProperty())).toString();
            default -> pointer.toString();
        };
    }

    private static String step(JsonNode group, String name) {
        return KnownNames.step(name, KnownNames.position(group, name));
    }

    private static String message(Error error) {
        JsonNode asked = error.getSchemaNode();
        JsonNode given = error.getInstanceNode();
        JsonNode around = around(error);
        return switch (error.getKeyword()) {
            case "type" -> type(asked.asString(), given);
            case "enum" ->
                notOneOf(given, asked.valueStream().map(JsonNode::asString).toList());
            case "required" -> "is missing; it must be given";
            case "additionalProperties" -> unknownName(error.getProperty(), around);
            case "maxLength" ->
                "is " + given.asString().codePointCount(0, given.asString().length()) + " characters long; at most "
                        + asked.asInt() + " are kept";
            case "minLength" -> "is " + Texts.shape(given.asString()) + "; at least " + asked.asInt() + " are needed";
            case "minimum", "maximum" ->
                "is a number that is too " + (error.getKeyword().equals("minimum") ? "small" : "large")
                        + "; it must be from " + around.path("minimum").asString() + " to "
                        + around.path("maximum").asString();
            case "minItems" -> "is empty; at least " + asked.asInt() + " is needed";
            case "maxItems" -> "holds " + given.size() + " entries; at most " + asked.asInt() + " are taken";
            case "format" -> format(asked.asString(), given.asString());
            case "pattern" ->
                "is " + Texts.shape(given.asString()) + ", which is not of the form expected: "
                        + around.path("description").asString();
            default -> "is not as the contract says (" + error.getKeyword() + ")";
        };
    }

    /** The schema that holds the keyword; a pointer's last step is the keyword itself. */
    private static JsonNode around(Error error) {
        String pointer = String.valueOf(error.getSchemaLocation().getFragment());
        return Contract.get().document().at(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    private static String type(String asked, JsonNode given) {
        String needed = switch (asked) {
            case "string" -> "a text in quotes";
            case "integer", "number" -> "a whole number, without quotes";
            case "boolean" -> "true or false, without quotes";
            case "array" -> "a list in square brackets";
            case "object" -> "a group of facts in braces";
            default -> asked;
        };
        if (given.isNull()) {
            return "is null; leave it out where it is not known, else give " + needed;
        }
        String found = given.isString()
                ? Texts.shape(given.asString()) + " in quotes"
                : given.isObject()
                        ? "a group in braces"
                        : given.isArray() ? "a list" : given.isBoolean() ? "true or false" : "a number";
        return "is " + found + "; it must be " + needed;
    }

    private static String notOneOf(JsonNode given, List<String> allowed) {
        return "is " + Texts.shape(given.asString()) + " that is not allowed here" + meant(given.asString(), allowed)
                + "; allowed are " + String.join(", ", allowed);
    }

    private static String unknownName(String name, JsonNode around) {
        Optional<String> trait = ProtectedTraits.in(name);
        if (trait.isPresent()) {
            return "is the name of a protected trait, " + trait.get()
                    + "; nobody is judged by one here and no rule could read it. Leave it out";
        }
        List<String> known = List.copyOf(around.path("properties").propertyNames());
        return "is not a name the service knows" + meant(name, known) + "; known here are "
                + around.path("properties").propertyNames().stream().collect(Collectors.joining(", "));
    }

    private static String meant(String word, List<String> known) {
        return Nearest.to(word, known)
                .map(each -> " (did you mean " + each + "?)")
                .orElse("");
    }

    private static String format(String asked, String given) {
        String shape = "is " + Texts.shape(given);
        return switch (asked) {
            case "date" ->
                given.matches(ISO_DATE)
                        ? "is a day that is not in the calendar"
                        : shape + "; a date is written year-month-day, for example 2009-04-30";
            case "uuid" -> shape + "; an id looks like 123e4567-e89b-42d3-a456-426614174000";
            default -> shape + ", which is not a " + asked;
        };
    }
}
