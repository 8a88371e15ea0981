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

-- A sealed case goes from the lists with its recommendation; here whoever removes the one needs the right to remove the other.
grant select, delete on docket_cases to ${sealing};
grant select, delete on docket_charges to ${sealing};
grant select, delete on docket_listed to ${sealing};
