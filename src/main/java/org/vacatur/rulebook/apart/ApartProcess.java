package org.vacatur.rulebook.apart;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.util.FileSystemUtils;
import org.vacatur.rulebook.Problem;
import org.vacatur.rulebook.Problem.Severity;

/**
 * Checks rules in a process of its own, with bounded memory and time and without this process's environment and settings: what they
 * exhaust or end is that process and nothing else. One call, one process; it is ended with all it may have started.
 *
 * @param memory megabytes of heap; as much again at most is needed beside it
 * @param time of the processor that it may use once it has started, of all its threads together; after three times as much by the clock it is
 *     ended as well
 */
public record ApartProcess(int memory, Duration time) implements FullCheck {
    /** Megabytes; a fifth of it is enough for the shipped rules. */
    public static final int MEMORY = 256;

    /** Seconds of the processor, so that a busy machine makes no difference; the shipped rules take about a third of it. */
    public static final int SECONDS = 5;

    /** For the virtual machine to be there, on a machine that is busy with other things. */
    private static final Duration START = Duration.ofSeconds(30);

    private static final int BY_THE_CLOCK = 3;
    private static final Duration LOOK = Duration.ofMillis(50);

    /** Exit code of a Java process that ran out of memory and was told to end then. */
    private static final int OUT_OF_MEMORY = 3;

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    /** With the default limits. */
    public ApartProcess() {
        this(MEMORY, Duration.ofSeconds(SECONDS));
    }

    @Override
    public List<Problem> of(Path folder, LocalDate today) {
        try {
            Path temporary = Files.createTempDirectory("apart");
            try {
                return checked(temporary, folder.toAbsolutePath().toString(), today.toString());
            } finally {
                FileSystemUtils.deleteRecursively(temporary);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The process in which rules are checked cannot be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the rules were checked", e);
        }
    }

    private List<Problem> checked(Path temporary, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command(Worker.class, temporary, arguments))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.directory(temporary.toFile());
        Process process = builder.start();
        try {
            var begun = new CompletableFuture<Duration>();
            CompletableFuture<byte[]> answer = reading(process, begun);
            return waited(process, begun, answer) ? answered(process, answer.get()) : tooLong();
        } catch (ExecutionException e) {
            return ended(process);
        } finally {
            end(process);
        }
    }

    /** Reads on a thread of its own, so that this one can end the process; no more than an answer can be long. */
    private static CompletableFuture<byte[]> reading(Process process, CompletableFuture<Duration> begun) {
        var answer = new CompletableFuture<byte[]>();
        var reader = new Thread(
                () -> {
                    InputStream output = process.getInputStream();
                    try {
                        output.read();
                        begun.complete(used(process));
                        answer.complete(output.readNBytes(Answer.LONGEST + 1));
                    } catch (IOException e) {
                        begun.complete(Duration.ZERO);
                        answer.completeExceptionally(e);
                    }
                },
                "rules apart");
        reader.setDaemon(true);
        reader.start();
        return answer;
    }

    /** Whether all it will say was said in time. */
    private boolean waited(Process process, CompletableFuture<Duration> begun, CompletableFuture<byte[]> answer)
            throws InterruptedException, ExecutionException {
        Duration started;
        try {
            started = begun.get(START.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return false;
        }
        long before = System.nanoTime();
        while (true) {
            try {
                answer.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
                return true;
            } catch (TimeoutException e) {
                Duration byTheClock = Duration.ofNanos(System.nanoTime() - before);
                if (used(process).minus(started).compareTo(time) > 0
                        || byTheClock.compareTo(time.multipliedBy(BY_THE_CLOCK)) > 0) {
                    return false;
                }
            }
        }
    }

    /** None where the platform does not tell. */
    private static Duration used(Process process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private List<Problem> answered(Process process, byte[] answer) throws InterruptedException {
        try {
            return Answer.read(answer);
        } catch (IOException e) {
            return ended(process);
        }
    }

    private List<Problem> ended(Process process) throws InterruptedException {
        end(process);
        return process.exitValue() == OUT_OF_MEMORY
                ? refused("Checking the rules needed more than " + memory + " MB of memory. Make them smaller")
                : refused("The process in which the rules were compiled and asked ended without an answer (exit code "
                        + process.exitValue() + "). Take back the last change");
    }

    private List<Problem> tooLong() {
        return refused("Checking the rules took longer than " + time.toSeconds()
                + " seconds of the processor. Make them smaller, or take back the last change");
    }

    private static List<Problem> refused(String message) {
        return List.of(new Problem(".", 0, 0, Severity.ERROR, "", message, null));
    }

    private static void end(Process process) throws InterruptedException {
        if (process.waitFor(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
            return;
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    /** A Java program with these bounds, and the classes of this one. */
    List<String> command(Class<?> program, Path temporary, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-Xmx" + memory + "m",
                "-Xss1m",
                "-XX:MaxMetaspaceSize=192m",
                "-XX:ReservedCodeCacheSize=48m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                // it lives for seconds: what takes longer to compile than to run is not worth it
                "-XX:TieredStopAtLevel=1",
                "-XX:+DisableAttachMechanism",
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + temporary,
                "-Duser.timezone=UTC",
                "-Ddrools.dateformat=yyyy-MM-dd",
                "-cp",
                classPath()));
        if (inJar()) {
            command.add("-Dloader.main=" + program.getName());
            command.add(LAUNCHER);
        } else {
            command.add(program.getName());
        }
        command.addAll(List.of(arguments));
        return command;
    }

    /** In absolute form: the process has a folder of its own. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(each -> !each.isEmpty())
                .map(each -> Path.of(each).toAbsolutePath().toString())
                .collect(java.util.stream.Collectors.joining(File.pathSeparator));
    }

    private static boolean inJar() {
        return ClassLoader.getSystemResource(LAUNCHER.replace('.', '/') + ".class") != null;
    }
}
