package org.vacatur.commandline.service;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vacatur.contract.ContractJson;

/**
 * One request to the service.
 *
 * @param method of HTTP
 * @param path after the address of the service, with its query
 * @param accept form wanted of the answer
 * @param type form of the body; absent where there is none
 * @param body what is sent; absent where nothing is
 * @param headers names and values in turn, beside those that every request has
 */
public record Ask(
        String method,
        String path,
        String accept,
        @Nullable String type,
        byte @Nullable [] body,
        List<String> headers) {
    private static final String JSON = "application/json";

    public Ask {
        headers = List.copyOf(headers);
    }

    /** Reads something as JSON. */
    public static Ask get(String path) {
        return get(path, JSON);
    }

    /** Reads something in a form. */
    public static Ask get(String path, String accept) {
        return new Ask("GET", path, accept, null, null, List.of());
    }

    /**
     * Sends a value as JSON.
     *
     * @param body a record of the contract
     */
    public static Ask send(String method, String path, Object body) {
        return new Ask(method, path, JSON, JSON, ContractJson.mapper().writeValueAsBytes(body), List.of());
    }

    /** Sends a ZIP file. */
    public static Ask zip(String path, byte[] file) {
        return new Ask("PUT", path, JSON, "application/zip", file, List.of());
    }

    /** The same, in another form of the answer. */
    public Ask accepting(String form) {
        return new Ask(method, path, form, type, body, headers);
    }

    /** The same, with one more header. */
    public Ask with(String name, String value) {
        List<String> more = new ArrayList<>(headers);
        more.addAll(List.of(name, value));
        return new Ask(method, path, accept, type, body, more);
    }

    /** A value of a query, encoded. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    boolean changes() {
        return !method.equals("GET");
    }
}
