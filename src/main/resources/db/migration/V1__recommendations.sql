-- What was answered, kept exactly as it was answered. Runs on H2 (MODE=PostgreSQL) and on PostgreSQL.
create table recommendations (
    id               uuid                     not null primary key,
    sequence         bigint                   generated always as identity,
    recorded_at      timestamp with time zone not null,
    district         varchar(40)              not null,
    docket_number    varchar(200),
    as_of            date                     not null,
    rule_set         varchar(200)             not null,
    rule_set_version varchar(200)             not null,
    facts            text                     not null,
    answer           text                     not null,
    constraint recommendations_sequence unique (sequence)
);

create index recommendations_district on recommendations (district, sequence);
create index recommendations_docket on recommendations (docket_number, sequence);

-- One row for each outcome that a charge of the recommendation has.
create table recommendation_outcomes (
    recommendation_id uuid        not null references recommendations (id),
    outcome           varchar(40) not null,
    constraint recommendation_outcomes_key primary key (recommendation_id, outcome)
);

create index recommendation_outcomes_outcome on recommendation_outcomes (outcome);
