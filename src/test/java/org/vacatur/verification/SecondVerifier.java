package org.vacatur.verification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The verifier written in Python, in one process for many questions. */
final class SecondVerifier implements AutoCloseable {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Process process;
    private final Writer questions;
    private final BufferedReader answers;

    /** What it says: where is 0 if it says that all holds. */
    record Answer(boolean holds, long line, long record, String what) {}

    private SecondVerifier(Process process) {
        this.process = process;
        this.questions = process.outputWriter(StandardCharsets.UTF_8);
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Empty where there is no Python. */
    static Optional<SecondVerifier> start() {
        try {
            return Optional.of(new SecondVerifier(
                    new ProcessBuilder("python3", "-B", "src/test/resources/verification/answer.py", "src/main/python")
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    Answer ask(byte[] export, String key, List<byte[]> kept) {
        send(export, key, kept, false);
        return next();
    }

    /** Its answers about the export with one bit flipped, for every bit: of every byte the lowest first. */
    void askEveryBit(byte[] export, String key) {
        send(export, key, List.of(), true);
    }

    Answer next() {
        try {
            String answer = answers.readLine();
            if (answer == null) {
                throw new IllegalStateException("The verifier written in Python has ended; its error is above.");
            }
            String[] parts = answer.split(" ", 4);
            return new Answer(parts[0].equals("True"), Long.parseLong(parts[1]), Long.parseLong(parts[2]), parts[3]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void send(byte[] export, String key, List<byte[]> kept, boolean everyBit) {
        try {
            var base64 = Base64.getEncoder();
            questions.write(MAPPER.writeValueAsString(Map.of(
                            "export",
                            base64.encodeToString(export),
                            "key",
                            key,
                            "kept",
                            kept.stream().map(base64::encodeToString).toList(),
                            "everyBit",
                            everyBit))
                    + "\n");
            questions.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
