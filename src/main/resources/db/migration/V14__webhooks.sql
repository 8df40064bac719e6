-- What a request with an Idempotency-Key was answered; the row is there before the work begins, so
-- that of two requests one works. Rows live a day.
create table idempotency_key (
  user_id uuid not null references app_user,
  key text not null,
  fingerprint bytea not null,
  claim uuid not null,
  created_at timestamptz not null,
  status int,
  headers jsonb,
  body bytea,
  primary key (user_id, key)
);
create index on idempotency_key (created_at);

-- Who wants to be told of changes. The secret signs, so it can't be a hash.
create table webhook (
  id uuid primary key,
  owner_id uuid not null references app_user,
  name text not null,
  url text not null,
  events text[] not null,
  secret text not null,
  old_secret text,
  old_secret_until timestamptz,
  paused_at timestamptz,
  paused_by_failures boolean not null default false,
  failing_since timestamptz,
  created_at timestamptz not null,
  version int not null default 1
);

-- What is to be told to whom: written in the transaction that makes the change. While it waits,
-- next_at says when it is tried (again); whoever tries moves it on first, so that nobody else does.
create table webhook_delivery (
  id uuid primary key,
  webhook_id uuid not null references webhook on delete cascade,
  event_id uuid not null,
  type text not null,
  kind text not null,
  record_id uuid not null,
  record_version int,
  at timestamptz not null,
  actor_id uuid,
  via text not null,
  state text not null,
  attempts int not null default 0,
  next_at timestamptz,
  ended_at timestamptz,
  replay_of uuid,
  created_at timestamptz not null
);
create index on webhook_delivery (webhook_id, next_at) where state = 'waiting';
create index on webhook_delivery (webhook_id, id);
create index on webhook_delivery (webhook_id, state, id);
create index on webhook_delivery (event_id);
create index on webhook_delivery (replay_of) where replay_of is not null;
create index on webhook_delivery (created_at);

create table webhook_attempt (
  id uuid primary key,
  delivery_id uuid not null references webhook_delivery on delete cascade,
  at timestamptz not null,
  milliseconds int not null,
  status int,
  failure text,
  answer text not null
);
create index on webhook_attempt (delivery_id, id);
