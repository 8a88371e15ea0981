package org.vacatur.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Checks the parameters of one operation of the contract. */
public final class ParameterCheck {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, Parameter> query = new LinkedHashMap<>();
    private final Map<String, Parameter> path = new LinkedHashMap<>();
    private final Map<String, Parameter> headers = new LinkedHashMap<>();

    private record Parameter(String type, SchemaCheck check) {}

    /**
     * Takes an operation of the contract. One that the contract does not hold has no parameters.
     *
     * @param pathPattern e.g. {@code "/api/v1/recommendations/{id}"}
     * @param method e.g. {@code "GET"}
     */
    public ParameterCheck(String pathPattern, String method) {
        String operation =
                "/paths/" + pathPattern.replace("~", "~0").replace("/", "~1") + "/" + method.toLowerCase(Locale.ROOT);
        JsonNode parameters = Contract.get().document().at(operation + "/parameters");
        for (int i = 0; i < parameters.size(); i++) {
            String shared = parameters.path(i).path("$ref").asString("");
            String place = shared.isEmpty() ? operation + "/parameters/" + i : shared.substring(1);
            JsonNode parameter = Contract.get().document().at(place);
            kind(parameter.path("in").asString())
                    .put(
                            parameter.path("name").asString(),
                            new Parameter(
                                    parameter.path("schema").path("type").asString("string"),
                                    new SchemaCheck(place + "/schema")));
        }
    }

    private Map<String, Parameter> kind(String in) {
        return switch (in) {
            case "path" -> path;
            case "header" -> headers;
            default -> query;
        };
    }

    /**
     * Every fault of the parameters given. What was sent is not repeated: a parameter that is not known is told by its place, as
     * {@code ?2}.
     *
     * @param queryGiven values of each query parameter
     * @param pathGiven value of each variable of the path
     * @param headersGiven gives the values of a header by its name
     */
    public List<Fault> check(
            Map<String, String[]> queryGiven,
            Map<String, String> pathGiven,
            Function<String, List<String>> headersGiven) {
        List<Fault> faults = new ArrayList<>();
        headers.forEach((name, parameter) -> {
            List<String> values = headersGiven.apply(name);
            if (values.size() > 1) {
                faults.add(new Fault(name, "is given " + values.size() + " times; keep one"));
            }
            values.stream().limit(1).forEach(value -> check(parameter, name, value, faults));
        });
        pathGiven.forEach((name, value) -> check(path.get(name), name, value, faults));
        List<String> given = List.copyOf(queryGiven.keySet());
        queryGiven.forEach((name, values) -> {
            Parameter parameter = query.get(name);
            if (parameter == null) {
                faults.add(new Fault("?" + (given.indexOf(name) + 1), unknown(name)));
            } else if (values.length != 1) {
                faults.add(new Fault(name, "is given " + values.length + " times; keep one"));
            } else {
                check(parameter, name, values[0], faults);
            }
        });
        return faults;
    }

    private static void check(
            @org.jspecify.annotations.Nullable Parameter parameter, String name, String value, List<Fault> faults) {
        String fault = Texts.fault(value, false);
        if (fault != null) {
            faults.add(new Fault(name, fault));
        } else if (parameter != null) {
            parameter
                    .check()
                    .check(parsed(parameter.type(), value), List.of())
                    .forEach(each -> faults.add(new Fault(name, each.message())));
        }
    }

    /** The value as the JSON it stands for; a text where it stands for none, which the schema then refuses. */
    private static JsonNode parsed(String type, String value) {
        if (type.equals("integer") && value.matches("-?[0-9]{1,9}")) {
            return NODES.numberNode(Integer.parseInt(value));
        }
        if (type.equals("boolean") && (value.equals("true") || value.equals("false"))) {
            return NODES.booleanNode(value.equals("true"));
        }
        return NODES.stringNode(value);
    }

    private String unknown(String name) {
        String meant = Nearest.to(name, query.keySet())
                .map(each -> " (did you mean " + each + "?)")
                .orElse("");
        String known = query.isEmpty() ? "none is known here" : "known here are " + String.join(", ", query.keySet());
        return "is not a parameter the service knows" + meant + "; " + known;
    }
}
