-- The columns somebody chose for a directory's list, in their order.
create table list_columns (
  user_id uuid not null references app_user on delete cascade,
  kind text not null,
  codes text[] not null,
  primary key (user_id, kind)
);

-- One value written into many records. Which records: those in "ids", or, where that is null, all that the words and
-- the filter find except "except_ids". "reached" is the id up to which the job has come.
create table bulk_edit (
  id uuid primary key,
  kind text not null,
  text text not null default '',
  filter text not null default '',
  ids uuid[],
  except_ids uuid[] not null default '{}',
  field text not null default '',
  way text not null default 'set',
  given text[] not null default '{}',
  status text not null,
  user_id uuid not null references app_user,
  created_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  total int not null default 0,
  changed int not null default 0,
  forbidden int not null default 0,
  same int not null default 0,
  restored int not null default 0,
  kept int not null default 0,
  reached uuid
);
create index bulk_edit_of_user on bulk_edit (user_id, created_at);

-- What a bulk edit did to one record; "version" is the record's afterwards, so that an undo touches only what nobody
-- has changed since.
create table bulk_edit_row (
  bulk_id uuid not null references bulk_edit on delete cascade,
  record_id uuid not null,
  before text[] not null,
  after text[] not null,
  version int not null,
  kept boolean not null default false,
  primary key (bulk_id, record_id)
);
