-- What was promised to clients of a kind for a period: how often they are spoken with, by which method.
create table contact_plan (
  id uuid primary key,
  name text not null,
  kind text not null, -- contact or company
  filter text not null default '',
  user_id uuid references app_user, -- whose clients; neither this nor a team: everybody's
  team_id uuid, -- of a team that is gone there are no clients, so it refers to none
  length text not null, -- month, quarter, own
  first_day date not null,
  last_day date not null,
  copied_from uuid references contact_plan,
  covered_at timestamptz, -- when it was first known who is covered; null until then
  retired_at timestamptz,
  warned_at timestamptz, -- when somebody was told that it is more than can be done
  created_by uuid not null references app_user,
  created_at timestamptz not null,
  version int not null default 1
);
create index contact_plan_open on contact_plan (kind, last_day) where retired_at is null;

-- What the plan wants from a day on.
create table contact_plan_edition (
  id uuid primary key,
  plan_id uuid not null references contact_plan,
  from_day date not null,
  unique (plan_id, from_day)
);
create table contact_plan_line (
  edition_id uuid not null references contact_plan_edition on delete cascade,
  method text not null,
  ordinal int not null,
  amount int not null,
  at_least boolean not null default false,
  minutes int, -- of each
  purpose text not null default '',
  per_week int, -- no more than so many count in a week
  substitutes text[] not null default '{}', -- other methods that stand in for it, in this order
  worths int[] not null default '{}', -- for how many of these one of each of them stands
  primary key (edition_id, method)
);

-- What one line promises one client for the days on which it covers them, and what became of it. Derived.
create table contact_plan_share (
  client_id uuid not null,
  plan_id uuid not null references contact_plan,
  method text not null,
  from_day date not null,
  until_day date not null,
  responsible_id uuid,
  target int not null,
  fact int not null default 0,
  planned int not null default 0,
  minutes int not null default 0,
  instead int not null default 0, -- how many of the fact are there by touches of another method
  counts boolean not null default true, -- false while the client is removed or merged into another
  worst boolean not null, -- the share of this client and plan in which most is missing
  missing int generated always as (greatest(target - fact - planned, 0)) stored,
  primary key (client_id, plan_id, method, from_day)
);
create index contact_plan_share_behind on contact_plan_share (plan_id, missing desc, client_id) where worst and counts;
create index contact_plan_share_behind_of on contact_plan_share (plan_id, responsible_id, missing desc, client_id) where worst and counts;

-- The shares added up by whose they are and for which days: as many rows as there are colleagues, lines and days.
create table contact_plan_sum (
  plan_id uuid not null references contact_plan,
  method text not null,
  responsible_id uuid,
  from_day date not null,
  until_day date not null,
  clients int not null,
  unmet int not null, -- clients with whom not all was done
  target int not null,
  fact int not null,
  counted int not null, -- of what was done, no more than was promised to each
  planned int not null,
  missing int not null,
  minutes int not null,
  constraint contact_plan_sum_of unique nulls not distinct (plan_id, method, responsible_id, from_day, until_day)
);
create index contact_plan_sum_of_colleague on contact_plan_sum (responsible_id, until_day);

update role set rights = array_append(rights, 'manage_plans') where code = 'head';
