package org.vacatur.docket.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.ListedCharge;

/** Papers of one court in a process with 96 MiB: the memory does not grow with the list. The first iteration is that of a new process. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx96m")
@Warmup(iterations = 0)
@Measurement(iterations = 3)
public class PapersBenchmark {
    private static final int ROWS = 5_000;
    private static final int LETTERS = 1_000;
    private static final Parts NOWHERE = name -> OutputStream.nullOutputStream();

    @Benchmark
    public int a_second_letter_of_5000_rows() throws IOException {
        return ListPdf.write(NOWHERE, ARun.HEADING, ARun.ledger(), charges(ROWS, 2));
    }

    @Benchmark
    public long a_thousand_notices_in_one_language() throws IOException {
        return new Notices(new NoticeTemplates(null), NoticeOffice.BLANK, Set.of(NoticeLanguage.EN))
                .letters(NOWHERE, ARun.HEADING, ARun.ledger(), charges(LETTERS, 1));
    }

    private static Iterator<ListedCharge> charges(int count, int ofADocket) {
        return IntStream.range(0, count)
                .mapToObj(i -> ARun.charge(
                        ListKind.SECOND_LETTER,
                        "Lynn District Court",
                        String.format(Locale.ROOT, "0713CR%06d", i / ofADocket),
                        i % ofADocket + 1))
                .iterator();
    }
}
