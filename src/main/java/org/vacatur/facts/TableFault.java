package org.vacatur.facts;

/**
 * Something wrong in a cell of a table that legal staff keep.
 *
 * @param line line of the file, from 1
 * @param column name of the column
 * @param message what is wrong and what to do, for a lawyer
 */
public record TableFault(int line, String column, String message) {}
