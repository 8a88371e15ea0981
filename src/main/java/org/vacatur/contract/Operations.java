package org.vacatur.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The operations of the contract and what it says of who may ask for them. */
public final class Operations {
    private Operations() {}

    /**
     * One operation.
     *
     * @param id its {@code operationId}
     * @param method in upper case, e.g. {@code "GET"}
     * @param path e.g. {@code "/api/v1/recommendations/{id}"}
     * @param access its {@code x-access}; null where the contract says nothing
     */
    public record Operation(
            String id, String method, String path, @Nullable Access access) {}

    /**
     * The {@code x-access} of an operation, in the words of the contract.
     *
     * @param roles who may ask for it
     * @param dryRun who may ask for it with {@code dryRun=true}; empty where that is no different
     * @param fresh whether it asks for a sign-in of the last minutes
     */
    public record Access(List<String> roles, List<String> dryRun, boolean fresh) {
        public Access {
            roles = List.copyOf(roles);
            dryRun = List.copyOf(dryRun);
        }
    }

    /** Every operation, in the order of the contract. */
    public static List<Operation> all() {
        List<Operation> all = new ArrayList<>();
        Contract.get()
                .document()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(member -> {
                    JsonNode operation = member.getValue();
                    if (operation.has("operationId")) {
                        all.add(new Operation(
                                operation.path("operationId").asString(),
                                member.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                access(operation.path("x-access"))));
                    }
                }));
        return List.copyOf(all);
    }

    private static @Nullable Access access(JsonNode said) {
        return said.isObject()
                ? new Access(
                        texts(said.path("roles")),
                        texts(said.path("dryRun")),
                        said.path("fresh").asBoolean(false))
                : null;
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
