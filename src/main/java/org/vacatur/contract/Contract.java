package org.vacatur.contract;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The contract, {@code openapi.yaml} of the class path: the one source of what may be sent (OpenAPI 3.1, JSON Schema 2020-12). */
final class Contract {
    private static final String LOCATION = "classpath:openapi.yaml";

    private final JsonNode document;
    private final SchemaRegistry registry;

    private Contract(String text) {
        document = YAMLMapper.builder().build().readTree(text);
        registry = SchemaRegistry.withDialect(
                Dialects.getOpenApi31(),
                builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build())
                        .schemas(location -> location.equals(LOCATION) ? text : null));
    }

    /** Reads the contract; about a quarter of a second in a fresh process, so only once. */
    static Contract get() {
        return Holder.CONTRACT;
    }

    JsonNode document() {
        return document;
    }

    /** The schema at a JSON pointer of the document. */
    Schema schema(String pointer) {
        return registry.getSchema(SchemaLocation.of(LOCATION + "#" + pointer));
    }

    private static final class Holder {
        static final Contract CONTRACT = read();

        private static Contract read() {
            try (InputStream in = Contract.class.getResourceAsStream("/openapi.yaml")) {
                if (in == null) {
                    throw new IllegalStateException("openapi.yaml is not on the class path");
                }
                return new Contract(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
