package org.vacatur.docket.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.vacatur.docket.Ledger;

/** All lists of a state's docket as CSV and workbooks, and of ten times as many charges, in the same little memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx64m")
@Warmup(iterations = 1)
@Measurement(iterations = 2)
public class PackBenchmark {
    @Param({"37000", "370000"})
    private int charges;

    private final Path pack = Path.of("target/benchmark-pack");
    private Ledger ledger;

    @Setup
    public void count() throws IOException {
        Files.createDirectories(pack.toAbsolutePath().getParent());
        ledger = InventedDocket.ledger(InventedDocket.charges(charges));
    }

    @Benchmark
    public Path write() throws IOException {
        new PackWriter(InventedDocket.HEADING, ledger)
                .write(pack, InventedDocket.charges(charges), List.of(), new Seal(Instant.EPOCH, null));
        return pack;
    }

    @Benchmark
    public Path zip() throws IOException {
        if (!Files.exists(pack)) {
            write();
        }
        Path zip = Path.of("target/benchmark-pack.zip");
        PackZip.write(pack, zip);
        return zip;
    }
}
