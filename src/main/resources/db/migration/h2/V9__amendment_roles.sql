grant select, insert on scenario_versions to ${service};
grant select, insert on rule_scenarios to ${service};
grant select, insert on amendment_steps to ${service};
grant select, insert, update on amendments to ${service};
grant select, insert, update on amendment_trials to ${service};
grant select, insert, update, delete on amendment_files to ${service};
