grant select, insert, update, delete on impacts, impact_flips to ${service};

-- Second wall between districts, as for the records; what is invented is for everybody.
alter table impact_flips enable row level security;

create policy own_district on impact_flips using
    (recommendation is null
        or current_setting('vacatur.reach', true) = '*' or district = current_setting('vacatur.reach', true));
