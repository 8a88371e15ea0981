-- What was done and answered. Runs on H2 and on PostgreSQL.

-- The end of the log, locked by whoever adds to it: one log, however many instances.
create table record_head (
    one  integer     not null primary key check (one = 1),
    size bigint      not null,
    leaf varchar(64) not null,
    tree text        not null
);
insert into record_head (one, size, leaf, tree)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000', '');

-- The log. The text is what was hashed; the columns beside it only find it.
create table records (
    sequence    bigint                   not null primary key,
    recorded_at timestamp with time zone not null,
    type        varchar(40)              not null,
    district    varchar(40),
    object      uuid,
    previous    varchar(64)              not null unique,
    leaf        varchar(64)              not null unique,
    record      text                     not null
);
create index records_district on records (district, sequence);
create index records_object on records (object, sequence);
create index records_type on records (type, sequence);

-- What records hold salted hashes of. Sealing and expunging remove rows here, and nothing else does.
create table record_contents (
    sequence bigint      not null references records (sequence),
    name     varchar(40) not null,
    district varchar(40),
    salt     varchar(64) not null,
    content  text        not null,
    constraint record_contents_key primary key (sequence, name)
);

-- Hashes of the complete subtrees of the tree over the records (RFC 6962): level 0 are the leaves.
create table record_tree (
    level    integer     not null,
    position bigint      not null,
    hash     varchar(64) not null,
    constraint record_tree_key primary key (level, position)
);

create table checkpoints (
    size bigint not null primary key,
    note text   not null
);

-- Every version of the rules that a record names, whole.
create table rule_versions (
    version  varchar(64)  not null primary key,
    rule_set varchar(200) not null,
    files    text         not null
);

-- What finds the records about rules: imports, amendments, approvals, activations.
create table rule_events (
    sequence bigint       not null primary key references records (sequence),
    type     varchar(40)  not null,
    rule_set varchar(200) not null,
    version  varchar(64)  not null references rule_versions (version),
    actor    varchar(400) not null
);
create index rule_events_type on rule_events (rule_set, type, sequence);

-- What finds recommendations; the answers themselves are contents of their records.
create table recommendations (
    id            uuid         not null primary key,
    sequence      bigint       not null references records (sequence),
    district      varchar(40)  not null,
    docket_number varchar(200),
    constraint recommendations_sequence unique (sequence)
);
create index recommendations_district on recommendations (district, sequence);
create index recommendations_docket on recommendations (docket_number, sequence);

-- One row for each outcome that a charge of the recommendation has.
create table recommendation_outcomes (
    recommendation_id uuid        not null references recommendations (id),
    district          varchar(40) not null,
    outcome           varchar(40) not null,
    constraint recommendation_outcomes_key primary key (recommendation_id, outcome)
);
create index recommendation_outcomes_outcome on recommendation_outcomes (outcome);

-- One row for each charge that a decision names.
create table charge_decisions (
    sequence          bigint       not null references records (sequence),
    charge_number     integer      not null,
    decision_id       uuid         not null,
    recommendation_id uuid         not null references recommendations (id),
    district          varchar(40)  not null,
    reviewer          varchar(400) not null,
    recommended       varchar(40)  not null,
    action            varchar(40)  not null,
    outcome           varchar(40),
    constraint charge_decisions_key primary key (sequence, charge_number)
);
create index charge_decisions_recommendation on charge_decisions (recommendation_id, charge_number, sequence);

-- The rules that were decisive for the recommendation that was decided on.
create table charge_decision_rules (
    sequence      bigint       not null,
    charge_number integer      not null,
    district      varchar(40)  not null,
    rule          varchar(200) not null,
    constraint charge_decision_rules_key primary key (sequence, charge_number, rule),
    constraint charge_decision_rules_decision foreign key (sequence, charge_number)
        references charge_decisions (sequence, charge_number)
);

-- Requests that were answered once under a key, so that the same request is not recorded twice.
create table idempotency_keys (
    issuer      varchar(400) not null,
    subject     varchar(400) not null,
    idempotency varchar(200) not null,
    request     varchar(64)  not null,
    object      uuid         not null,
    constraint idempotency_keys_key primary key (issuer, subject, idempotency)
);
create index idempotency_keys_object on idempotency_keys (object);
