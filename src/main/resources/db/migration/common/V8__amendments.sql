-- Amendments: drafts of a rule set on their way into use. Runs on H2 and on PostgreSQL.

-- Every state of the scenarios of a rule set that decided about a version, whole.
create table scenario_versions (
    version  varchar(64)  not null primary key,
    rule_set varchar(200) not null,
    files    text         not null
);

-- Which scenarios came in or into use with a version of the rules.
create table rule_scenarios (
    sequence  bigint      not null primary key references rule_events (sequence),
    scenarios varchar(64) not null references scenario_versions (version)
);

-- Working table: it is changed as the draft is. What was done is in records and in the steps.
create table amendments (
    id             uuid                     not null primary key,
    rule_set       varchar(200)             not null,
    title          varchar(200)             not null,
    origin         varchar(20)              not null,
    kind           varchar(20)              not null,
    dates          varchar(400)             not null,
    source         varchar(400)             not null,
    state          varchar(20)              not null,
    revision       bigint                   not null,
    base           varchar(64)              not null references rule_versions (version),
    base_scenarios varchar(64)              not null references scenario_versions (version),
    version        varchar(64)              not null,
    scenarios      varchar(64)              not null,
    approved       varchar(64),
    created_at     timestamp with time zone not null,
    changed_at     timestamp with time zone not null
);
create index amendments_changed on amendments (changed_at);

-- Files that are otherwise than in the base; a text that is null takes the file out.
create table amendment_files (
    amendment uuid         not null references amendments (id),
    path      varchar(300) not null,
    text      text,
    constraint amendment_files_key primary key (amendment, path)
);

-- What was done with a draft, as people read it; the record of the same sequence proves it. Base, version and scenarios are those after it.
create table amendment_steps (
    amendment      uuid                     not null references amendments (id),
    number         bigint                   not null,
    step           varchar(20)              not null,
    issuer         varchar(400)             not null,
    subject        varchar(400)             not null,
    name           varchar(400),
    at             timestamp with time zone not null,
    said           varchar(4000)            not null,
    paths          text                     not null,
    base           varchar(64)              not null,
    base_scenarios varchar(64)              not null,
    version        varchar(64)              not null,
    scenarios      varchar(64)              not null,
    dossier        varchar(64),
    sequence       bigint                   not null references records (sequence),
    constraint amendment_steps_key primary key (amendment, number)
);
create index amendment_steps_version on amendment_steps (version);
create index amendment_steps_scenarios on amendment_steps (scenarios);

-- A draft tried out: checked, compiled, its scenarios run, and compared over dockets with the version in use.
create table amendment_trials (
    id         uuid                     not null primary key,
    amendment  uuid                     not null references amendments (id),
    state      varchar(20)              not null,
    version    varchar(64)              not null,
    scenarios  varchar(64)              not null,
    compared   varchar(64)              not null references rule_versions (version),
    issuer     varchar(400)             not null,
    subject    varchar(400)             not null,
    started_at timestamp with time zone not null,
    seen_at    timestamp with time zone not null,
    part       varchar(20)              not null,
    done       bigint                   not null,
    total      bigint                   not null,
    result     text,
    impact     uuid,
    dossier    varchar(64),
    failure    varchar(2000)
);
create index amendment_trials_amendment on amendment_trials (amendment, started_at);
