grant select, insert, update, delete on docket_tables to ${service};
grant select, insert, update, delete on docket_corrections to ${service};
grant select, insert, update, delete on docket_sealed to ${service};

-- Whoever seals takes the case out of the rejects and counts what went.
grant select on docket_runs to ${sealing};
grant select, delete on docket_rejects to ${sealing};
grant select, delete on docket_corrections to ${sealing};
grant select, insert on docket_sealed to ${sealing};
