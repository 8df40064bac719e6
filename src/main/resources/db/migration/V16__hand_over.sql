-- Clients that passed from one employee to another, for good or until a day. Of one record: "record_id"; of all that an
-- employee was responsible for: "from_user_id", with the filter that chose among them.
create table handover (
  id uuid primary key,
  at timestamptz not null,
  by_user_id uuid not null references app_user,
  from_user_id uuid references app_user,
  to_user_id uuid not null references app_user,
  reason text not null default '',
  kind text,
  record_id uuid,
  filter text not null default '',
  returns_on date,
  returned_at timestamptz,
  undone_at timestamptz,
  contacts int not null default 0,
  companies int not null default 0,
  plans int not null default 0,
  forbidden int not null default 0,
  kept int not null default 0
);
create index handover_due on handover (returns_on)
  where returns_on is not null and returned_at is null and undone_at is null;

-- What passed with one record. "kept" says why it did not go back: "changed" where somebody else is responsible since,
-- "left" where whoever it came from no longer works here.
create table handover_row (
  handover_id uuid not null references handover on delete cascade,
  kind text not null,
  record_id uuid not null,
  from_user_id uuid references app_user,
  plans uuid[] not null default '{}',
  kept text not null default '',
  primary key (handover_id, record_id)
);
create index handover_row_of_record on handover_row (record_id, handover_id);
