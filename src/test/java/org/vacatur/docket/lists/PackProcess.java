package org.vacatur.docket.lists;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Writes the pack of an invented docket in a process of its own: folder, number of charges. */
final class PackProcess {
    private PackProcess() {}

    public static void main(String[] arguments) throws IOException {
        int charges = Integer.parseInt(arguments[1]);
        new PackWriter(InventedDocket.HEADING, InventedDocket.ledger(InventedDocket.charges(charges)))
                .write(
                        Path.of(arguments[0]),
                        InventedDocket.charges(charges),
                        List.of(),
                        new Seal(Instant.ofEpochSecond(ProcessHandle.current().pid()), null));
    }

    static Process start(Path folder, int charges, String memory) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + memory,
                        "-cp",
                        System.getProperty("java.class.path"),
                        PackProcess.class.getName(),
                        folder.toString(),
                        Integer.toString(charges))
                .inheritIO()
                .start();
    }
}
