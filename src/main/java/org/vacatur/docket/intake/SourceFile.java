package org.vacatur.docket.intake;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param path where it lies
 * @param name its name as people know it
 */
public record SourceFile(Path path, String name) {}
