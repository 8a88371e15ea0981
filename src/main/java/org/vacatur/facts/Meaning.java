package org.vacatur.facts;

/** One way to understand one source: the offence, and what is said beside it. */
record Meaning(Law law, Details details) {}
