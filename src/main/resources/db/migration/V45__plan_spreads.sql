-- How many minutes a day somebody has for what plans want; who has no row has what Rapport takes for usual.
create table plan_capacity (
  user_id uuid primary key references app_user on delete cascade,
  minutes int not null
);

-- What is missing in a plan, spread over days and people: a preview first, then planned interactions.
create table plan_spread (
  id uuid primary key,
  plan_id uuid not null references contact_plan on delete cascade,
  owner_id uuid, -- whose clients alone; null for those of all
  from_day date not null,
  help boolean not null, -- what finds no place with one goes to others who have room
  status text not null, -- open, running, done, undoing, undone
  staying int not null, -- what earlier spreads planned and this one leaves as it is
  cut boolean not null, -- there is more than can be spread at once
  user_id uuid not null references app_user,
  created_at timestamptz not null,
  ended_at timestamptz
);
create index plan_spread_of_plan on plan_spread (plan_id, created_at desc);

create table plan_spread_row (
  spread_id uuid not null references plan_spread on delete cascade,
  ordinal int not null,
  kind text not null, -- plan, move, drop; left: finds no place
  client_id uuid not null,
  contact_id uuid, -- with whom; null where nobody is there to speak with
  method text not null,
  responsible_id uuid,
  day date,
  at timestamptz, -- the moment, where one is better than others
  minutes int not null,
  subject text not null default '',
  interaction_id uuid, -- what is moved or dropped, or was planned
  version int, -- its version, before or after
  before_at timestamptz, -- where what is moved or dropped stood
  before_due timestamptz,
  outcome text not null default 'open', -- open, done, kept: somebody worked on it; refused; undone
  primary key (spread_id, ordinal)
);

-- What spreading planned, of which version: what somebody changed is theirs from then on.
create table plan_spread_touch (
  interaction_id uuid primary key references interaction on delete cascade,
  plan_id uuid not null references contact_plan on delete cascade,
  version int not null
);
create index plan_spread_touch_of_plan on plan_spread_touch (plan_id);
