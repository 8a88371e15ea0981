package org.vacatur.rulebook.apart;

import java.nio.file.Path;
import java.util.List;

/** Starts another program than the check with the bounds of the process apart. */
public final class ApartJava {
    private ApartJava() {}

    public static List<String> command(Class<?> program, Path temporary, String... arguments) {
        return new ApartProcess().command(program, temporary, arguments);
    }
}
