package org.vacatur.verification;

/** What came out of checking an export. */
public sealed interface Verification {
    /**
     * Every record is as it was when the checkpoint was signed.
     *
     * @param size number of records
     * @param root root of the tree over all of them, in base64 as the checkpoint has it
     * @param origin name of the log
     * @param contents whether the contents are exported, and checked, too
     * @param kept number of checkpoints kept elsewhere that the export was checked against; with none, a log that was cut off, forked or
     *     put back to an older state cannot be told from a whole one
     */
    record Holds(long size, String root, String origin, boolean contents, int kept) implements Verification {}

    /**
     * Something is not as it was; what comes after it was not looked at.
     *
     * @param line line of the export, counted from 1; 0 where a checkpoint kept elsewhere contradicts the export
     * @param record number of the first bad record; 0 where the fault lies in no single record
     * @param what what is wrong
     */
    record Broken(long line, long record, String what) implements Verification {}
}
