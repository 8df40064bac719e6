-- Whose public holidays the company keeps (empty, ru, ua, ua-martial), and on which days it works whatever they say.
alter table working_time add column country text not null default '';
alter table working_time add column workdays date[] not null default '{}';

-- Teams and employees whose working time isn't the company's. The nearest counts: the employee's own, that of their team,
-- that of a team above.
create table own_working_time (
  owner_id uuid primary key,
  hours text not null,
  country text not null,
  holidays date[] not null default '{}',
  workdays date[] not null default '{}',
  version int not null default 1
);

-- What a token opens: api (all of the API) or dav (CalDAV and CardDAV: an app password, sent as Basic).
alter table api_token add column scope text not null default 'api' check (scope in ('api', 'dav'));

-- The secret address under which other calendars subscribe to an employee's; only a hash of the secret is kept.
create table calendar_feed (
  user_id uuid primary key references app_user,
  hash bytea not null unique,
  names boolean not null,
  created_at timestamptz not null,
  last_used_at timestamptz
);

-- How a phone names an interaction that was planned in it.
create table calendar_name (
  interaction_id uuid primary key references interaction on delete cascade,
  uid text not null,
  resource text not null
);
create index on calendar_name (resource);

-- What was written into the calendar of a phone and names nobody we know: it waits for its owner to say with whom it is,
-- or stays what it is. The object is kept as it came.
create table calendar_entry (
  id uuid primary key,
  user_id uuid not null references app_user,
  uid text not null,
  resource text not null,
  object text not null,
  subject text not null,
  place text not null,
  note text not null,
  starts_at timestamptz not null,
  minutes int not null,
  day_only boolean not null,
  created_at timestamptz not null,
  version int not null default 1,
  unique (user_id, resource)
);
create index calendar_entry_in_time on calendar_entry (user_id, starts_at);

-- How a phone names a contact that was added in it.
create table phone_contact (
  contact_id uuid primary key references contact on delete cascade,
  uid text not null,
  resource text not null
);
create index on phone_contact (resource);
