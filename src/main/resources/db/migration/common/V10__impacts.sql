-- What another version of the rules would make of stored dockets. Runs on H2 and on PostgreSQL.

-- A report and its hash are absent while it is made.
create table impacts (
    id             uuid                     not null primary key,
    rule_set       varchar(200)             not null,
    version_before varchar(64)              not null,
    version_after  varchar(64)              not null,
    report         text,
    hash           varchar(64),
    made_at        timestamp with time zone not null
);

-- A charge whose place changes. Of a recorded case it names the recommendation, with which it goes when that is sealed, and nothing of
-- the case; an invented case stands here itself, for it is recorded nowhere.
create table impact_flips (
    impact          uuid        not null references impacts (id) on delete cascade,
    number          bigint      not null,
    docket          integer     not null,
    district        varchar(40) not null,
    recommendation  uuid references recommendations (id) on delete cascade,
    facts           text,
    charge          integer     not null,
    outcome_before  varchar(40) not null,
    ground_before   varchar(20),
    leaning_before  varchar(40),
    proposed_before boolean     not null,
    outcome_after   varchar(40) not null,
    ground_after    varchar(20),
    leaning_after   varchar(40),
    proposed_after  boolean     not null,
    rules_before    text        not null,
    rules_after     text        not null,
    constraint impact_flips_key primary key (impact, number),
    constraint impact_flips_case check ((recommendation is null) <> (facts is null))
);
create index impact_flips_recommendation on impact_flips (recommendation);
