create table import_file (
  id uuid primary key,
  file_name text not null,
  content bytea not null,
  format text not null,
  country text not null,
  mapping jsonb,
  status text not null,
  total int not null default 0,
  done int not null default 0,
  created int not null default 0,
  updated int not null default 0,
  refused int not null default 0,
  kept int not null default 0,
  failure text not null default '',
  user_id uuid not null references app_user,
  uploaded_at timestamptz not null,
  finished_at timestamptz
);
create index on import_file (uploaded_at desc);

-- What became of each row of a file, so that refused ones can be given back and the whole be undone.
create table import_row (
  import_id uuid not null references import_file on delete cascade,
  number int not null,
  outcome text not null,
  reason text not null default '',
  original text not null default '',
  contact_id uuid,
  company_id uuid,
  trace jsonb,
  primary key (import_id, number)
);
create index import_row_outcome on import_row (import_id, outcome, number);
