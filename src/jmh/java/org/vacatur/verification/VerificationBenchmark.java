package org.vacatur.verification;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * An export of a million records with their contents: how long a person waits for {@code record verify}, in a process of its own with little
 * memory, and for the verifier written in Python.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 0)
@Measurement(iterations = 3)
public class VerificationBenchmark {
    private static final int RECORDS = 1_000_000;
    private static final Path EXPORT = Path.of("target/million-records.export");
    private static final Path KEY = Path.of("target/million-records.key");

    @Setup
    public void write() throws IOException {
        SignedLog signer = SignedLog.of("office.example");
        List<byte[]> leaves = new ArrayList<>(RECORDS);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(EXPORT), 1 << 20)) {
            print(out, "vacatur-export 1\ncontents yes\n");
            String previous = "0".repeat(64);
            for (int number = 1; number <= RECORDS; number++) {
                String salt = "%064x".formatted(number);
                String facts =
                        "{\"charges\":[{\"number\":1,\"offense\":\"DRUG, POSSESS CLASS B c94C \u00a734\"}],\"district\":\"ESSEX\"}";
                String record = record(number, previous, number == RECORDS ? null : commitment(salt, facts));
                byte[] leaf = SignedLog.leaf(record);
                leaves.add(leaf);
                previous = HexFormat.of().formatHex(leaf);
                print(out, "record " + previous + " " + record + "\n");
                print(out, number == RECORDS ? "" : "content facts " + salt + " " + facts + "\n");
            }
            print(out, "checkpoint\n" + signer.note("office.example", RECORDS, SignedLog.rootOf(leaves)));
        }
        Files.writeString(KEY, signer.verifierKey());
        System.out.println("export: " + Files.size(EXPORT) / 1_000_000 + " MB");
    }

    @Benchmark
    public void recordVerify() throws Exception {
        run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.vacatur.VacaturApplication",
                "record",
                "verify");
    }

    @Benchmark
    public void verifierInPython() throws Exception {
        run("python3", "-B", "src/main/python/verify_export.py");
    }

    private static String record(int number, String previous, String commitment) {
        return "{\"actor\":{\"issuer\":\"https://id.example\",\"subject\":\"p-17\"},\"at\":\"2026-03-02T09:15:07.250Z\",\"contents\":{"
                + (commitment == null ? "" : "\"facts\":\"" + commitment + "\"")
                + "},\"details\":{\"contents\":\"yes\",\"outcomes\":[\"SECOND_LETTER\"],\"ruleSet\":\"dookhan\"},\"district\":\"ESSEX\","
                + "\"form\":\"vacatur-record-1\",\"object\":\"a0000000-0000-4000-8000-%012d\",\"previous\":\""
                        .formatted(number)
                + previous + "\",\"sequence\":\"" + number + "\",\"type\":\""
                + (commitment == null ? "EXPORT" : "RECOMMENDATION") + "\"}";
    }

    private static String commitment(String salt, String content) {
        return HexFormat.of()
                .formatHex(SignedLog.hash(HexFormat.of().parseHex(salt), content.getBytes(StandardCharsets.UTF_8)));
    }

    private static void print(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void run(String... command) throws Exception {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of(EXPORT.toString(), "--key", KEY.toString()));
        if (new ProcessBuilder(all).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("The export does not hold.");
        }
    }
}
