-- A case that is sealed goes from the rejects of every run of its office too, and each run counts the rows that went.

-- What else the case took: rows that went into another, and duplicates.
alter table docket_cases add column rows_merged bigint default 0 not null;
alter table docket_cases add column rows_duplicates bigint default 0 not null;

-- The case a rejected row is of: district and docket number; without district where no row says it, empty where no number can be read.
alter table docket_rejects add column case_key varchar(300) default '' not null;
-- A row can be wrong in every column.
alter table docket_rejects alter column heading set data type text;
alter table docket_rejects alter column reason set data type text;
create index docket_rejects_case on docket_rejects (case_key);

-- Tables of the files of a run, with their headers.
create table docket_tables (
    run    uuid    not null references docket_runs (id),
    number integer not null,
    read   text    not null,
    constraint docket_tables_key primary key (run, number)
);

-- Rejected rows as they stood in the files, and all other rows of their cases, to be corrected and loaded again.
create table docket_corrections (
    run          uuid         not null references docket_runs (id),
    number       bigint       not null,
    case_key     varchar(300) not null,
    source_table integer      not null,
    line         bigint       not null,
    cells        text         not null,
    heading      text         not null,
    reason       text         not null,
    constraint docket_corrections_key primary key (run, number)
);
create index docket_corrections_case on docket_corrections (case_key);

-- Rows of a run that were sealed with a recommendation, by what they had been. The records say that it was sealed, and on whose order.
create table docket_sealed (
    run            uuid   not null references docket_runs (id),
    recommendation uuid   not null,
    charges        bigint not null,
    merged         bigint not null,
    rejected       bigint not null,
    duplicates     bigint not null,
    constraint docket_sealed_key primary key (run, recommendation)
);
