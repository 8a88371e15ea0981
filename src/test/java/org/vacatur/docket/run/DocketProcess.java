package org.vacatur.docket.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vacatur.VacaturApplication;
import org.vacatur.docket.sample.SampleFormat;
import org.vacatur.docket.sample.StatewideDocket;
import org.vacatur.docket.sample.StatewidePlan;
import org.vacatur.docket.sample.Written;

/** Dockets that are made up, commands in a process of their own, and the packs that come out. */
final class DocketProcess {
    static final String DAY = "2017-04-18";

    private DocketProcess() {}

    static Written sample(Path file, int cases, long seed) throws IOException {
        try (var writer = Files.newBufferedWriter(file)) {
            return SampleFormat.of(file.toString())
                    .orElseThrow()
                    .write(new StatewideDocket(StatewidePlan.published(), cases, seed), writer);
        }
    }

    static Process review(Path docket, Path pack, Path said) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                VacaturApplication.class.getName()));
        command.addAll(List.of("docket", "review", docket.toString(), "--out", pack.toString(), "--as-of", DAY));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(said.toFile())
                .start();
    }

    /** Every file of a pack by its name, but the seal page, which tells one making from another. */
    static Map<String, String> hashes(Path pack) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(pack)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                hashes.put(pack.relativize(each).toString(), FileHash.of(each));
            }
        }
        if (hashes.remove("seal.txt") == null) {
            throw new AssertionError("A pack without a seal page: " + hashes.keySet());
        }
        return hashes;
    }
}
