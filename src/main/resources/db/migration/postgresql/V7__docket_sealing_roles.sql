grant select, insert, update, delete on docket_tables, docket_corrections, docket_sealed to ${service};

-- Whoever seals takes the case out of the rejects and counts what went.
grant select on docket_runs, docket_cases, docket_charges to ${sealing};
grant select, delete on docket_rejects, docket_corrections to ${sealing};
grant select, insert on docket_sealed to ${sealing};

alter table docket_tables enable row level security;
alter table docket_corrections enable row level security;
alter table docket_sealed enable row level security;

create policy of_a_run_in_reach on docket_tables using (exists (select 1 from docket_runs where id = run));
create policy of_a_run_in_reach on docket_corrections using (exists (select 1 from docket_runs where id = run));
create policy of_a_run_in_reach on docket_sealed using (exists (select 1 from docket_runs where id = run));
