-- The log of what is planned is read soonest first, that of what was cancelled latest first; both are small parts of all.
create index interaction_planned on interaction (moment, id) where state = 'planned';
create index interaction_cancelled on interaction (moment desc, id desc) where state = 'cancelled';
