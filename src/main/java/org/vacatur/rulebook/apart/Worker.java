package org.vacatur.rulebook.apart;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.logging.LoggingSystem;
import org.vacatur.rulebook.Conclusion;
import org.vacatur.rulebook.Condition;
import org.vacatur.rulebook.Operator;
import org.vacatur.rulebook.Problem;
import org.vacatur.rulebook.Rule;
import org.vacatur.rulebook.RuleKind;
import org.vacatur.rulebook.engine.RuleEngine;

/** The process apart: checks one folder, answers on its output, and ends; at once where the process that started it is gone. */
final class Worker {
    /** First byte of its output: it is ready, and its time is counted from now. */
    static final int BEGUN = 1;

    private static final int DESERTED = 4;

    private Worker() {}

    /**
     * @param arguments the folder, and the day
     */
    public static void main(String[] arguments) throws IOException {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        // nothing but the answer goes to the output
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        System.setErr(System.out);
        LoggingSystem.get(Worker.class.getClassLoader()).beforeInitialize();
        var watching = new Thread(Worker::endWhenDeserted, "deserted");
        watching.setDaemon(true);
        watching.start();
        startCompiler();
        out.write(BEGUN);
        out.flush();
        List<Problem> problems = new InProcess().of(Path.of(arguments[0]), LocalDate.parse(arguments[1]));
        var answer = new ByteArrayOutputStream();
        Answer.write(problems, answer);
        answer.writeTo(out);
        out.flush();
        Runtime.getRuntime().halt(0);
    }

    /** Loading the compiler takes as long as compiling: it is part of the start, and not counted to the rules. */
    private static void startCompiler() {
        var any = new Condition("any", "listed", Operator.IS_UNKNOWN, List.of(), false, 1);
        var rule = new Rule(
                "START",
                "",
                RuleKind.DESIGN,
                List.of(),
                "",
                1,
                0,
                false,
                List.of(any),
                new Conclusion.Note("START", null),
                "");
        RuleEngine.compile("start", List.of(rule), null);
    }

    /** The input is held open by the process that started this one, and by nobody else. */
    private static void endWhenDeserted() {
        try {
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
        } catch (IOException e) {
            // the same: nobody is there
        }
        Runtime.getRuntime().halt(DESERTED);
    }
}
