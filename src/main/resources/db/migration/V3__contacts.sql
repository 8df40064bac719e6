create table company (
  id uuid primary key,
  name text not null,
  sort_key text collate "C" not null,
  search_key text not null,
  note text not null default '',
  responsible_id uuid references app_user,
  last_touch_at timestamptz,
  next_touch_at timestamptz,
  created_at timestamptz not null,
  version int not null default 1
);
create index company_by_name on company (sort_key, id);
create index company_by_responsible on company (responsible_id, sort_key, id);
create index company_by_last_touch on company (coalesce(last_touch_at, '-infinity'), id);
create index company_by_next_touch on company (coalesce(next_touch_at, 'infinity'), id);
create index company_by_creation on company (created_at, id);
create index company_search on company using gin (search_key gin_trgm_ops);

create table contact (
  id uuid primary key,
  given_name text not null default '',
  middle_name text not null default '',
  family_name text not null default '',
  sort_key text collate "C" not null,
  search_key text not null,
  birthday date,
  note text not null default '',
  responsible_id uuid references app_user,
  last_touch_at timestamptz,
  next_touch_at timestamptz,
  created_at timestamptz not null,
  version int not null default 1
);
create index contact_by_name on contact (sort_key, id);
create index contact_by_responsible on contact (responsible_id, sort_key, id);
create index contact_by_last_touch on contact (coalesce(last_touch_at, '-infinity'), id);
create index contact_by_next_touch on contact (coalesce(next_touch_at, 'infinity'), id);
create index contact_by_creation on contact (created_at, id);
create index contact_search on contact using gin (search_key gin_trgm_ops);

create table employment (
  id uuid primary key,
  contact_id uuid not null references contact on delete cascade,
  company_id uuid not null references company on delete cascade,
  position text not null default '',
  valid_from date,
  valid_to date,
  ordinal int not null default 0
);
create index employment_of_contact on employment (contact_id, ordinal);
create index employment_at_company on employment (company_id);

create table contact_point (
  id uuid primary key,
  contact_id uuid references contact on delete cascade,
  company_id uuid references company on delete cascade,
  kind text not null,
  label text not null default '',
  value text not null,
  canonical text not null,
  search_key text not null,
  ordinal int not null default 0,
  check (num_nonnulls(contact_id, company_id) = 1)
);
create index contact_point_of_contact on contact_point (contact_id, ordinal) where contact_id is not null;
create index contact_point_of_company on contact_point (company_id, ordinal) where company_id is not null;
create index contact_point_by_address on contact_point (canonical, kind) where canonical <> '';
create index contact_point_search on contact_point using gin (search_key gin_trgm_ops);
