package org.vacatur.docket.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process that takes in one file after the other into a folder, and says what became of each. */
final class TakingIn {
    private TakingIn() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        IntakeLimits usual = IntakeLimits.defaults();
        IntakeLimits long4 = new IntakeLimits(
                4L << 30,
                usual.workbookBytes(),
                usual.partBytes(),
                usual.sharedTextBytes(),
                usual.unpackRatio(),
                usual.rows(),
                usual.blankRows(),
                usual.refusedRows(),
                usual.columns(),
                usual.cellLength(),
                usual.lineBytes(),
                usual.partitionBytes());
        List<String> said = new ArrayList<>();
        for (String each : List.of(arguments).subList(1, arguments.length)) {
            try {
                said.add("taken, cases: "
                        + Taken.in(folder, Profile.plain(), long4, Path.of(each))
                                .facts()
                                .size());
            } catch (FileRefused e) {
                said.add(e.getMessage());
            }
        }
        said.forEach(System.out::println);
    }
}
