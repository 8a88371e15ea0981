-- The service adds and reads; only the sealing role removes, and nothing changes what is recorded.
-- The roles are made by whoever runs the database: ${service} and ${sealing}.
grant usage on schema ${schema} to ${service}, ${sealing};

grant select, insert on records, record_contents, record_tree, checkpoints, rule_versions, rule_events, recommendations,
    recommendation_outcomes, charge_decisions, charge_decision_rules, idempotency_keys to ${service};
grant select, update on record_head to ${service};

grant select, insert on records, record_tree to ${sealing};
grant select, insert, delete on record_contents, idempotency_keys to ${sealing};
grant select, delete on recommendations, recommendation_outcomes, charge_decisions, charge_decision_rules to ${sealing};
grant select, update on record_head to ${sealing};

-- Second wall, also against the owner of the tables: a record is never changed or removed.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'records are only added to';
end $$;
create trigger records_are_only_added_to before update or delete or truncate on records
    for each statement execute function refuse_change();
create trigger tree_is_only_added_to before update or delete or truncate on record_tree
    for each statement execute function refuse_change();
create trigger checkpoints_are_only_added_to before update or delete or truncate on checkpoints
    for each statement execute function refuse_change();
create trigger rule_versions_are_only_added_to before update or delete or truncate on rule_versions
    for each statement execute function refuse_change();
create trigger rule_events_are_only_added_to before update or delete or truncate on rule_events
    for each statement execute function refuse_change();
create trigger contents_are_never_changed before update or truncate on record_contents
    for each statement execute function refuse_change();

-- Second wall between districts: without a reach that the service sets for the transaction, no row is seen.
-- vacatur.reach is a district, or * for all.
alter table record_contents enable row level security;
alter table recommendations enable row level security;
alter table recommendation_outcomes enable row level security;
alter table charge_decisions enable row level security;
alter table charge_decision_rules enable row level security;

create policy own_district on record_contents using
    (current_setting('vacatur.reach', true) = '*' or district = current_setting('vacatur.reach', true));
create policy own_district on recommendations using
    (current_setting('vacatur.reach', true) = '*' or district = current_setting('vacatur.reach', true));
create policy own_district on recommendation_outcomes using
    (current_setting('vacatur.reach', true) = '*' or district = current_setting('vacatur.reach', true));
create policy own_district on charge_decisions using
    (current_setting('vacatur.reach', true) = '*' or district = current_setting('vacatur.reach', true));
create policy own_district on charge_decision_rules using
    (current_setting('vacatur.reach', true) = '*' or district = current_setting('vacatur.reach', true));
