package org.vacatur.commandline;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs a command in a process of its own, with bounded memory and time and without this process's environment: what it reads can
 * exhaust that process and nothing else.
 *
 * @param memory megabytes of heap
 * @param time after which it is killed
 */
record ApartProcess(int memory, Duration time) {
    /** Exit code of a Java process that ran out of memory and was told to end then. */
    private static final int OUT_OF_MEMORY = 3;

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.JarLauncher";
    private static final String APPLICATION = "org.vacatur.VacaturApplication";

    /**
     * Runs the command, prints what it printed, and says so if it was ended.
     *
     * @return its exit code; 1 if it was ended
     */
    int run(PrintWriter out, PrintWriter err, String... arguments) throws IOException, InterruptedException {
        Path printed = Files.createTempFile("apart", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(command(arguments))
                    .redirectErrorStream(true)
                    .redirectOutput(printed.toFile());
            builder.environment().clear();
            Process process = builder.start();
            try {
                process.getOutputStream().close();
                if (!process.waitFor(time.toSeconds(), TimeUnit.SECONDS)) {
                    err.println("Ended: it took longer than " + time.toSeconds()
                            + " seconds. Make the rules smaller, or allow more with --seconds.");
                    return VacaturCommand.ERROR;
                }
            } finally {
                process.destroyForcibly().waitFor();
            }
            if (process.exitValue() == OUT_OF_MEMORY) {
                err.println("Ended: it needed more than " + memory
                        + " MB of memory. Make the rules smaller, or allow more with --memory.");
                return VacaturCommand.ERROR;
            }
            Files.readAllLines(printed).forEach(out::println);
            return process.exitValue() == VacaturCommand.FINE ? VacaturCommand.FINE : VacaturCommand.ERROR;
        } finally {
            Files.deleteIfExists(printed);
        }
    }

    private List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-Xmx" + memory + "m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                inJar() ? LAUNCHER : APPLICATION));
        command.addAll(List.of(arguments));
        return command;
    }

    private static boolean inJar() {
        return ClassLoader.getSystemResource(LAUNCHER.replace('.', '/') + ".class") != null;
    }
}
