grant select, insert, update, delete on docket_runs to ${service};
grant select, insert, update, delete on docket_files to ${service};
grant select, insert, update, delete on docket_cases to ${service};
grant select, insert, update, delete on docket_charges to ${service};
grant select, insert, update, delete on docket_listed to ${service};
grant select, insert, update, delete on docket_rejects to ${service};
grant select, insert, update, delete on docket_samples to ${service};
grant select, insert, update, delete on batch_job_instance to ${service};
grant select, insert, update, delete on batch_job_execution to ${service};
grant select, insert, update, delete on batch_job_execution_params to ${service};
grant select, insert, update, delete on batch_step_execution to ${service};
grant select, insert, update, delete on batch_step_execution_context to ${service};
grant select, insert, update, delete on batch_job_execution_context to ${service};

-- Sealing a recommendation takes its case off every docket.
grant select, delete on docket_cases to ${sealing};
grant select, delete on docket_charges to ${sealing};
grant select, delete on docket_listed to ${sealing};
