package org.vacatur.contract.web;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with a text that was written before, byte for byte, where the contract names the type it stands for. */
public final class AsWritten {
    private AsWritten() {}

    /**
     * The answer of an operation.
     *
     * @param answer status and headers
     * @param type how the text is to be read
     * @param text sent in UTF-8
     * @param <T> what the contract says the text is
     */
    public static <T> ResponseEntity<T> answer(ResponseEntity.BodyBuilder answer, MediaType type, String text) {
        return answer(answer, type, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The same with bytes of a form that the contract names beside JSON.
     *
     * @param answer status and headers
     * @param type how the bytes are to be read
     * @param bytes sent as they are
     * @param <T> what the contract says the JSON is
     */
    @SuppressWarnings("unchecked")
    public static <T> ResponseEntity<T> answer(ResponseEntity.BodyBuilder answer, MediaType type, byte[] bytes) {
        // the type of the body is the contract's promise; what is sent is bytes, which no converter writes anew
        return (ResponseEntity<T>) answer.contentType(type).body(bytes);
    }

    /**
     * The same with a file.
     *
     * @param file sent as it is
     * @param <T> what the contract says the JSON is
     */
    @SuppressWarnings("unchecked")
    public static <T> ResponseEntity<T> answer(ResponseEntity.BodyBuilder answer, MediaType type, Resource file) {
        return (ResponseEntity<T>) answer.contentType(type).body(file);
    }
}
