grant select, insert on scenario_versions to ${service};
grant select, insert on rule_scenarios to ${service};
grant select, insert on amendment_steps to ${service};
grant select, insert, update on amendments to ${service};
grant select, insert, update on amendment_trials to ${service};
grant select, insert, update, delete on amendment_files to ${service};

create trigger scenario_versions_are_only_added_to before update or delete or truncate on scenario_versions
    for each statement execute function refuse_change();
create trigger rule_scenarios_are_only_added_to before update or delete or truncate on rule_scenarios
    for each statement execute function refuse_change();
create trigger amendment_steps_are_only_added_to before update or delete or truncate on amendment_steps
    for each statement execute function refuse_change();
