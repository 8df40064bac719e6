-- What becomes of clients we know already; rows that changed nothing, since they were known; whether the mapping is
-- one that somebody had said before.
alter table import_file
  add on_known text not null default 'fill',
  add duplicates int not null default 0,
  add remembered boolean not null default false;

-- What people said the columns of their tables mean. headings: a digest of the set of the columns' names.
create table import_mapping (
  user_id uuid not null references app_user on delete cascade,
  headings text not null,
  mapping jsonb not null,
  on_known text not null,
  used_at timestamptz not null,
  primary key (user_id, headings)
);
create index import_mapping_by_headings on import_mapping (headings, used_at desc);
