-- Dockets: files of a county, their runs, and what became of each case and charge. Working tables, not records: they are changed as a
-- run goes on and as people decide. Runs on H2 and on PostgreSQL.

create table docket_runs (
    id               uuid                     not null primary key,
    district         varchar(40),
    name             varchar(200)             not null,
    issuer           varchar(400)             not null,
    subject          varchar(400)             not null,
    state            varchar(20)              not null,
    started_at       timestamp with time zone not null,
    ended_at         timestamp with time zone,
    as_of            date                     not null,
    county_policy    varchar(40)              not null,
    rule_set         varchar(200)             not null,
    rule_set_version varchar(64)              not null,
    profile          varchar(100)             not null,
    base             uuid references docket_runs (id),
    kind             varchar(20)              not null,
    synthetic        boolean                  not null,
    recorded         boolean                  not null,
    failure          varchar(2000),
    cases_decided    bigint                   not null,
    rows_input       bigint                   not null,
    rows_charges     bigint                   not null,
    rows_merged      bigint                   not null,
    rows_rejected    bigint                   not null,
    rows_duplicates  bigint                   not null,
    charges          bigint                   not null
);
create index docket_runs_district on docket_runs (district, started_at);

create table docket_files (
    run    uuid         not null references docket_runs (id),
    number integer      not null,
    name   varchar(255) not null,
    bytes  bigint       not null,
    sha256 varchar(64)  not null,
    constraint docket_files_key primary key (run, number)
);

-- A case as a run found it. It goes with its recommendation when that is sealed.
create table docket_cases (
    run            uuid         not null references docket_runs (id),
    position       bigint       not null,
    district       varchar(40)  not null,
    case_key       varchar(300) not null,
    warrants       text,
    recommendation uuid references recommendations (id) on delete cascade,
    constraint docket_cases_key primary key (run, position)
);
create index docket_cases_case on docket_cases (run, case_key);
create index docket_cases_recommendation on docket_cases (recommendation);

-- A charge where it belongs now: what a person decided here, else what the file says was decided, else what the rules say.
create table docket_charges (
    run            uuid         not null,
    position       bigint       not null,
    charge         integer      not null,
    district       varchar(40)  not null,
    list           smallint     not null,
    court          varchar(200) not null,
    docket_number  varchar(200) not null,
    defendant_ref  varchar(200),
    outcome        varchar(40)  not null,
    ground         varchar(20),
    standing       smallint     not null,
    reasons        varchar(1000),
    constraint docket_charges_key primary key (run, position, charge),
    constraint docket_charges_case foreign key (run, position) references docket_cases (run, position) on delete cascade
);
create index docket_charges_sorted on docket_charges (run, district, list, court, docket_number, charge, position);

-- The same charge as lists show it, apart from what is sorted and counted by.
create table docket_listed (
    run          uuid        not null,
    position     bigint      not null,
    charge       integer     not null,
    district     varchar(40) not null,
    listed       text        not null,
    decided_here text,
    constraint docket_listed_key primary key (run, position, charge),
    constraint docket_listed_charge foreign key (run, position, charge)
        references docket_charges (run, position, charge) on delete cascade
);

create table docket_rejects (
    run      uuid          not null references docket_runs (id),
    number   bigint        not null,
    file     varchar(255)  not null,
    sheet    varchar(255),
    line     bigint        not null,
    heading  varchar(255)  not null,
    shape    varchar(100)  not null,
    reason   varchar(2000) not null,
    constraint docket_rejects_key primary key (run, number)
);

-- A random sample of a list that a person was shown in full, before accepting the list.
create table docket_samples (
    id       uuid                     not null primary key,
    run      uuid                     not null references docket_runs (id),
    list     smallint                 not null,
    issuer   varchar(400)             not null,
    subject  varchar(400)             not null,
    drawn_at timestamp with time zone not null,
    charges  bigint                   not null,
    hash     varchar(64)              not null,
    accepted        bigint            not null,
    recommendations bigint            not null
);
