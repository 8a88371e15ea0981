package org.vacatur.rulebook;

/**
 * How much a rules folder may hold. Each limit is several times what a rule set of one matter has come to, and small enough that a folder at
 * all its limits is still read within seconds: reading never has to be waited for, whoever wrote the files.
 */
final class Limits {
    /** Bytes of one file; a rule file of this size would be a thousand rules. */
    static final int FILE_BYTES = 1_000_000;

    /** Characters of all files together: they are held in memory, and their version is one hash. */
    static final long FOLDER_CHARACTERS = 10_000_000;

    /** Characters of one line, and of one cell of a table; beyond it nobody reads a line. */
    static final int LINE = 4_000;

    /** Entries of one folder, read or not: each is looked at. */
    static final int FILES = 200;

    /** Rule sets of one folder; each is compiled on its own. */
    static final int RULE_SETS = 20;

    /** Rules of one rule set: a person approves them, and compiling time grows with them. */
    static final int RULES = 2_000;

    /** Conditions of one rule; each is a step of the network and a line of the explanation. */
    static final int CONDITIONS = 40;

    /** Comparisons of all rules of one rule set, each value of a list counted: what the compiler has to write out. */
    static final int COMPARISONS = 20_000;

    /** Values of one list in a sentence or a cell; no list of values of a reading is as long. */
    static final int VALUES = 40;

    /** Combinations of values that one row of criteria allows; a row beyond it says nearly everything, and is a slip. */
    static final int ALTERNATIVES = 100;

    /** Sources of one rule. */
    static final int SOURCES = 40;

    /** Characters of an id or a code. */
    static final int ID = 60;

    /** Sentences of each kind in the vocabulary: each line of a rule is held against all, and each of them against each other. */
    static final int SENTENCES = 400;

    /** Characters of one sentence of the vocabulary, for the same reason. */
    static final int SENTENCE = 250;

    /** Rows of one table. */
    static final int ROWS = 5_000;

    /** Columns of one table. */
    static final int COLUMNS = 60;

    /** Levels of keys and lists in a YAML file; a rule set uses four. The reader descends by recursion. */
    static final int DEPTH = 10;

    /** Values, lists and mappings of one YAML file. */
    static final int NODES = 5_000;

    /** Problems that are listed: more are not read at once, and a near word is looked for with each. */
    static final int PROBLEMS = 200;

    private Limits() {}
}
