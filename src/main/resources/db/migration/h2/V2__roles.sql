-- The service adds and reads; only the sealing role removes, and nothing changes what is recorded.
create user if not exists ${service} password '${servicePassword}';
create user if not exists ${sealing} password '${sealingPassword}';

grant select, insert on records to ${service};
grant select, insert on record_contents to ${service};
grant select, insert on record_tree to ${service};
grant select, insert on checkpoints to ${service};
grant select, insert on rule_versions to ${service};
grant select, insert on rule_events to ${service};
grant select, insert on recommendations to ${service};
grant select, insert on recommendation_outcomes to ${service};
grant select, insert on charge_decisions to ${service};
grant select, insert on charge_decision_rules to ${service};
grant select, insert on idempotency_keys to ${service};
grant select, update on record_head to ${service};

grant select, insert on records to ${sealing};
grant select, insert, delete on record_contents to ${sealing};
grant select, insert on record_tree to ${sealing};
grant select, delete on recommendations to ${sealing};
grant select, delete on recommendation_outcomes to ${sealing};
grant select, delete on charge_decisions to ${sealing};
grant select, delete on charge_decision_rules to ${sealing};
grant select, insert, delete on idempotency_keys to ${sealing};
grant select, update on record_head to ${sealing};
