create table import_file (
  id uuid primary key,
  file_name text not null,
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
  user_id uuid not null references app_user,
  uploaded_at timestamptz not null,
  finished_at timestamptz
);
create index on import_file (uploaded_at desc, id);

-- The file itself, in pieces, so that neither storing nor reading it takes memory by its size.
create table import_chunk (
  import_id uuid not null references import_file on delete cascade,
  ordinal int not null,
  bytes bytea not null,
  primary key (import_id, ordinal)
);

-- Rows that could not be taken, to be given back.
create table import_refusal (
  import_id uuid not null references import_file on delete cascade,
  number int not null,
  reason text not null,
  original text not null,
  primary key (import_id, number)
);

-- What an import did to each client, so that it can be undone: one row per client, however many rows of the file
-- were about it. The version is the client's after the import; kept says why an undo left the client as it was.
create table import_trace (
  import_id uuid not null references import_file on delete cascade,
  kind text not null,
  client_id uuid not null,
  title text not null,
  made boolean not null,
  version int not null,
  added text[] not null,
  kept text not null default '',
  primary key (import_id, kind, client_id)
);
create index import_trace_kept on import_trace (import_id) where kept <> '';

-- Removing a company looks for interactions with it.
create index interaction_of_company on interaction (company_id) where company_id is not null;
