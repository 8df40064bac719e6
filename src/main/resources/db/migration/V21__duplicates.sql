-- Two records that are probably the same, found by linkage; "one" is the lower id. A pair that somebody decided on is
-- kept, with what was decided; an open one goes when it isn't found any more.
create table duplicate_pair (
  kind text not null,
  one_id uuid not null,
  other_id uuid not null,
  probability double precision not null,
  evidence jsonb not null,
  through boolean not null default false,
  state text not null default 'open',
  decided_by uuid references app_user,
  decided_at timestamptz,
  found_at timestamptz not null,
  run_id uuid not null,
  primary key (kind, one_id, other_id),
  check (one_id < other_id)
);
create index duplicate_pair_by_probability on duplicate_pair (kind, state, probability desc, one_id, other_id);
create index duplicate_pair_by_one on duplicate_pair (one_id);
create index duplicate_pair_by_other on duplicate_pair (other_id);

-- What was learned of the records of a kind when duplicates were last looked for.
create table duplicate_model (
  kind text primary key,
  learned jsonb not null,
  records bigint not null,
  pairs bigint not null,
  finished_at timestamptz not null
);

-- Under which keys a record is found that may be the same as one being entered.
create table duplicate_keys (
  record_id uuid primary key,
  kind text not null,
  keys bigint[] not null
);
create index duplicate_keys_by_key on duplicate_keys using gin (keys);
