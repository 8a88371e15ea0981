package org.vacatur.docket.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.util.FileSystemUtils;
import org.vacatur.VacaturApplication;
import org.vacatur.contract.CaseFactsReader;
import org.vacatur.docket.sample.SampleFormat;
import org.vacatur.docket.sample.StatewideDocket;
import org.vacatur.docket.sample.StatewidePlan;
import org.vacatur.facts.CaseFacts;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.recommendation.Recommender;
import org.vacatur.rulebook.Rulebook;

/**
 * A state's docket, and ten times as many cases, from the command to the pack, each in a process of its own that starts cold in 512 MiB;
 * and, to tell what the store and the pack cost, the same recommendations in memory alone. Time is that of the wall; beside it are
 * printed the seconds of processors, which a busy machine changes less, and the most memory that the process held.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 0)
@Measurement(iterations = 3)
public class WholeRunBenchmark {
    /** Options of the process. */
    public enum Options {
        /** As the page on docket runs has them, for a process that ends soon. */
        RECOMMENDED("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmn256m"),
        NONE;

        private final List<String> all;

        Options(String... all) {
            this.all = List.of(all);
        }
    }

    private static final LocalDate DAY = LocalDate.of(2017, 4, 18);

    @Param({"24483", "244830"})
    private int cases;

    @Param({"RECOMMENDED", "NONE"})
    private Options options;

    private Path folder;

    @Setup
    public void sample() throws IOException {
        folder = Files.createTempDirectory("whole-run");
        for (SampleFormat format : SampleFormat.values()) {
            try (var to = Files.newBufferedWriter(
                    folder.resolve("docket." + format.name().toLowerCase(Locale.ROOT)))) {
                format.write(new StatewideDocket(StatewidePlan.published(), cases, 1), to);
            }
        }
    }

    @Setup(Level.Iteration)
    public void clear() throws IOException {
        FileSystemUtils.deleteRecursively(folder.resolve("pack"));
    }

    @TearDown
    public void remove() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    @Benchmark
    public void review() throws IOException, InterruptedException {
        run(
                VacaturApplication.class,
                "docket",
                "review",
                folder.resolve("docket.csv").toString(),
                "--out",
                folder.resolve("pack").toString(),
                "--as-of",
                DAY.toString(),
                "--papers",
                "NONE");
    }

    @Benchmark
    public void recommendationsAlone() throws IOException, InterruptedException {
        run(Alone.class, folder.resolve("docket.ndjson").toString());
    }

    /** Reads cases, puts them to the rules on every processor and keeps nothing. */
    static final class Alone {
        private Alone() {}

        public static void main(String[] arguments) throws IOException {
            System.setProperty("drools.dateformat", "yyyy-MM-dd");
            Recommender recommender =
                    new Recommender(Rulebook.load(Path.of("rules")).ruleSet("dookhan"));
            CaseFactsReader reader = new CaseFactsReader();
            try (Stream<String> lines = Files.lines(Path.of(arguments[0]))) {
                long charges = lines.parallel()
                        .map(line -> line.getBytes(StandardCharsets.UTF_8))
                        .map(reader::read)
                        .mapToLong((CaseFacts each) -> recommender
                                .recommend(each, CountyPolicy.OWN, DAY)
                                .charges()
                                .size())
                        .sum();
                System.out.println(charges + " charges");
            }
        }
    }

    private void run(Class<?> program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(options.all);
        command.add(program.getName());
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        double seconds = 0;
        double mebibytes = 0;
        do {
            seconds = Math.max(seconds, seconds(process));
            mebibytes = Math.max(mebibytes, most(process.pid()));
        } while (!process.waitFor(50, TimeUnit.MILLISECONDS));
        System.out.printf(Locale.ROOT, "%.1f s of processors, at most %.0f MiB: ", seconds, mebibytes);
        if (process.exitValue() != 0) {
            throw new IllegalStateException(program.getSimpleName() + " ended with " + process.exitValue());
        }
    }

    private static double seconds(Process process) {
        return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L) / 1000.0;
    }

    /** The most memory that a process has held, in MiB; 0 where the system does not tell, or the process is gone. */
    private static double most(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }
}
