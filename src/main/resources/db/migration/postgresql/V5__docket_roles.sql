-- Lists are sorted as the service compares texts, whatever the language of the server.
alter table docket_charges
    alter column district type varchar(40) collate "C",
    alter column court type varchar(200) collate "C",
    alter column docket_number type varchar(200) collate "C";

grant select, insert, update, delete on docket_runs, docket_files, docket_cases, docket_charges, docket_listed, docket_rejects,
    docket_samples to ${service};
grant select, insert, update, delete on batch_job_instance, batch_job_execution, batch_job_execution_params,
    batch_step_execution, batch_step_execution_context, batch_job_execution_context to ${service};
grant usage on sequence batch_job_instance_seq, batch_job_execution_seq, batch_step_execution_seq to ${service};

-- Second wall between districts, as for the records.
alter table docket_runs enable row level security;
alter table docket_cases enable row level security;
alter table docket_charges enable row level security;
alter table docket_listed enable row level security;

create policy own_district on docket_runs using
    (current_setting('vacatur.reach', true) = '*' or district = current_setting('vacatur.reach', true));
create policy own_district on docket_cases using
    (current_setting('vacatur.reach', true) = '*' or district = current_setting('vacatur.reach', true));
create policy own_district on docket_charges using
    (current_setting('vacatur.reach', true) = '*' or district = current_setting('vacatur.reach', true));
create policy own_district on docket_listed using
    (current_setting('vacatur.reach', true) = '*' or district = current_setting('vacatur.reach', true));

-- What says no district of its own is seen with its run.
alter table docket_files enable row level security;
alter table docket_rejects enable row level security;
alter table docket_samples enable row level security;

create policy of_a_run_in_reach on docket_files using (exists (select 1 from docket_runs where id = run));
create policy of_a_run_in_reach on docket_rejects using (exists (select 1 from docket_runs where id = run));
create policy of_a_run_in_reach on docket_samples using (exists (select 1 from docket_runs where id = run));
