package org.vacatur.amendment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vacatur.contract.ProblemType;
import org.vacatur.office.Caller;
import org.vacatur.office.Role;

/** A service in which people amend the rules; each deed gives the problem it was refused with, or null. */
interface WalkedOffice {
    /**
     * A person.
     *
     * @param subject the account; a person of another walk has another
     */
    record Person(String subject, Set<Role> roles) {}

    /** As the service knows a person. */
    Caller caller(Person who);

    /** Begins a draft, on the version in use if none is named; its id, or null if that was refused. */
    @Nullable
    UUID begin(Person who, @Nullable String base);

    @Nullable
    ProblemType edit(Person who, UUID draft, long revision, List<FileEdit> edits);

    @Nullable
    ProblemType replace(Person who, UUID draft, long revision, Map<String, String> contents);

    @Nullable
    ProblemType rebase(Person who, UUID draft, List<String> keep);

    @Nullable
    ProblemType withdraw(Person who, UUID draft);

    @Nullable
    ProblemType submit(Person who, UUID draft);

    @Nullable
    ProblemType sendBack(Person who, UUID draft);

    @Nullable
    ProblemType approve(Person who, UUID draft, String dossier);

    @Nullable
    ProblemType activate(Person who, UUID draft);

    @Nullable
    ProblemType back(Person who, String version);
}
