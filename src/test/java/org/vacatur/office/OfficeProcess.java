package org.vacatur.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vacatur.VacaturApplication;

/** The service as it is delivered, in a process of its own, with a free port. It ends at the latest when it is closed. */
public final class OfficeProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Process process;
    private final Path said;
    private volatile int port;

    private OfficeProcess(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    /**
     * Launches it, and does not wait for it.
     *
     * @param folder where it works: what it keeps in files is there unless the settings say otherwise
     */
    public static OfficeProcess launched(Path folder, String... settings) throws IOException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                // it lives for seconds
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                VacaturApplication.class.getName(),
                "--server.port=0",
                "--vacatur.rules=" + Path.of("rules").toAbsolutePath(),
                "--vacatur.compiled-rules=" + Path.of("target/compiled-rules").toAbsolutePath()));
        for (String setting : settings) {
            command.add("--" + setting);
        }
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        return new OfficeProcess(process, said);
    }

    /** Launches it and waits until it takes requests. */
    public static OfficeProcess started(Path folder, String... settings) throws IOException, InterruptedException {
        OfficeProcess office = launched(folder, settings);
        try {
            office.until(() -> office.port() > 0);
            return office;
        } catch (AssertionError | InterruptedException e) {
            office.close();
            throw e;
        }
    }

    public Process process() {
        return process;
    }

    /** Everything it has said so far. */
    public String said() {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it listens; 0 until it does. */
    public int port() {
        if (port == 0) {
            Matcher found = PORT.matcher(said());
            port = found.find() ? Integer.parseInt(found.group(1)) : 0;
        }
        return port;
    }

    /**
     * Asks it something.
     *
     * @throws IOException if no whole answer came, which says nothing about what was done
     */
    public HttpResponse<byte[]> send(String method, String path, @Nullable String body, String... headers)
            throws IOException, InterruptedException {
        return send(BodyHandlers.ofByteArray(), method, path, body, headers);
    }

    /** The same, where the answer is not to be held as bytes. */
    public <T> HttpResponse<T> send(
            BodyHandler<T> handler, String method, String path, @Nullable String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .headers(headers)
                .timeout(PATIENCE)
                .build();
        return http.send(request, handler);
    }

    /** Waits for something that comes to pass only while it lives. */
    public void until(BooleanSupplier what) throws InterruptedException {
        while (!what.getAsBoolean()) {
            assertThat(process.isAlive()).as(said()).isTrue();
            Thread.sleep(50);
        }
    }

    /** Has it end by itself, as a service manager does, and waits until it is gone. */
    public void stop() {
        process.destroy();
        process.onExit().join();
    }

    /** Kills it, as {@code kill -9} does, and waits until it is gone. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    /** Without what tests add. */
    private static String classPath() {
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(each -> !each.endsWith("test-classes") && !each.endsWith("test-classes/"))
                .map(each -> Path.of(each).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
