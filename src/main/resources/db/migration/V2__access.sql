create table app_user (
  id uuid primary key,
  email text not null unique,
  name text not null,
  role text not null,
  password_hash text not null,
  language text not null,
  zone text not null,
  theme text not null default 'auto',
  active boolean not null default true,
  created_at timestamptz not null,
  version int not null default 1
);

create table api_token (
  id uuid primary key,
  user_id uuid not null references app_user,
  name text not null,
  hash bytea not null unique,
  created_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index on api_token (user_id);

-- Who changed what, when and by which way; written by the verb that changed it.
create table change (
  id uuid primary key,
  at timestamptz not null,
  user_id uuid references app_user,
  via text not null,
  verb text not null,
  kind text not null,
  record_id uuid not null,
  details jsonb
);
create index on change (record_id, id);
