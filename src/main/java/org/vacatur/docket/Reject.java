package org.vacatur.docket;

import org.jspecify.annotations.Nullable;

/**
 * A row that could not be used, or a contradiction between rows. The value itself is not repeated, only its shape: rejects are shown where
 * cases are not.
 *
 * @param file name of the file, as it was given
 * @param sheet name of the sheet of a workbook; null elsewhere
 * @param line line of the file, or row of the sheet, from 1 with the header counted
 * @param column the column as the file heads it; empty where it is the whole row
 * @param shape shape of the value: its letters as {@code A}, digits as {@code 9}, other characters as they are, at most 40
 *     characters; e.g. {@code 99/99/99}
 * @param reason what is wrong and what to do, for a clerk
 */
public record Reject(String file, @Nullable String sheet, long line, String column, String shape, String reason) {}
