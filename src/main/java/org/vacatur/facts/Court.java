package org.vacatur.facts;

/** A court of the table {@code courts.csv}. */
record Court(String name, CourtDepartment department, District district) {}
