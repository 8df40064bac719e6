-- A record that was merged into another stays, hidden as a removed one is, and knows where it went.
alter table contact add merged_into uuid references contact;
alter table company add merged_into uuid references company;
create index contact_merged on contact (merged_into) where merged_into is not null;
create index company_merged on company (merged_into) where merged_into is not null;

-- Who made one of several records, and what the kept one held before and after, by the field's code.
create table merge (
  id uuid primary key,
  kind text not null,
  at timestamptz not null,
  user_id uuid not null references app_user,
  via text not null,
  kept_id uuid not null,
  merged_ids uuid[] not null,
  note text not null default '',
  before jsonb not null,
  after jsonb not null,
  erased boolean not null default false,
  undone_at timestamptz,
  undone_by uuid references app_user
);
create index merge_of_kept on merge (kept_id, id);
create index merge_of_merged on merge using gin (merged_ids);

-- Everything that hung on the records and was moved, changed or dropped by a merge, as it was before and after; "from"
-- is whose it was.
create table merge_piece (
  merge_id uuid not null references merge on delete cascade,
  part text not null,
  piece_id uuid not null,
  from_id uuid not null,
  deed text not null,
  before jsonb,
  after jsonb,
  primary key (merge_id, part, piece_id, from_id)
);

create index notice_of_record on notice (record_id);
