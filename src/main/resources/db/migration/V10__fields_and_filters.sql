-- Fields that users add to contacts and companies.
create table own_field (
  id uuid primary key,
  kind text not null,
  code text not null,
  type text not null,
  label_en text not null,
  label_ru text not null,
  label_uk text not null,
  unit text not null default '',
  searchable boolean not null default false,
  ordinal int not null,
  retired_at timestamptz,
  created_at timestamptz not null,
  version int not null default 1,
  unique (kind, code)
);

create table own_option (
  field_id uuid not null references own_field on delete cascade,
  code text not null,
  label_en text not null,
  label_ru text not null,
  label_uk text not null,
  ordinal int not null,
  retired boolean not null default false,
  primary key (field_id, code)
);

-- One row per value; only a field of several choices has more than one in a record. "text" is the value as it is
-- kept, "key" what it is compared and ordered by; numbers and days stand beside it, the place of a choice in "number".
create table own_value (
  record_id uuid not null,
  field_id uuid not null references own_field on delete cascade,
  ordinal int not null default 0,
  text text not null,
  key text collate "C" not null,
  number numeric,
  day date,
  primary key (record_id, field_id, ordinal)
);
create index own_value_by_key on own_value (field_id, key, record_id);
create index own_value_by_number on own_value (field_id, number, record_id) where number is not null;
create index own_value_by_day on own_value (field_id, day, record_id) where day is not null;

-- How often each field is used, by day: filtered by, shown, changed.
create table field_use (
  kind text not null,
  code text not null,
  deed text not null,
  day date not null,
  times int not null,
  primary key (kind, code, deed, day)
);

-- A list as somebody wants to see it again.
create table saved_view (
  id uuid primary key,
  kind text not null,
  name text not null,
  owner_id uuid not null references app_user,
  audience text not null,
  text text not null default '',
  filter text not null default '',
  sorting text not null default '',
  columns text[] not null default '{}',
  board text not null default '',
  created_at timestamptz not null,
  version int not null default 1
);
create index saved_view_of_kind on saved_view (kind, owner_id);

-- What filters compare with and lists are ordered by.
create index contact_by_birthday on contact (birthday, id) where birthday is not null;
create index contact_by_anniversary on contact ((extract(month from birthday) * 100 + extract(day from birthday)))
  where birthday is not null;
create index contact_by_family_name on contact (lower(family_name) text_pattern_ops);
create index contact_by_given_name on contact (lower(given_name) text_pattern_ops);
create index timeline_entry_past on timeline_entry (moment, subject_id) where not planned;
