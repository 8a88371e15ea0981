grant select, insert, update, delete on impacts to ${service};
grant select, insert, update, delete on impact_flips to ${service};

-- A sealed case goes from the flips with its recommendation; here whoever removes the one needs the right to remove the other.
grant select, delete on impact_flips to ${sealing};
