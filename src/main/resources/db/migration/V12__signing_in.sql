-- Sessions opened until now can be neither listed nor ended one by one: everybody signs in anew.
delete from spring_session;

-- A link with which somebody sets their own password, once. Only a hash of it is kept.
create table password_link (
  id uuid primary key,
  user_id uuid not null references app_user,
  hash bytea not null unique,
  invitation boolean not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index on password_link (user_id);

-- Who forgot the password and waits for an administrator, since no mail is set up.
create table password_request (
  user_id uuid primary key references app_user,
  at timestamptz not null
);

-- The second factor (RFC 6238): a secret, sealed with the installation's key; without a moment of
-- confirmation it is being set up. The last step is the newest 30 seconds whose code was used.
create table second_factor (
  user_id uuid primary key references app_user,
  secret bytea not null,
  begun_at timestamptz not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0
);

create table recovery_code (
  user_id uuid not null references app_user,
  hash bytea not null,
  used_at timestamptz,
  primary key (user_id, hash)
);

-- The roles that must have a second factor; '*' is everybody.
create table second_factor_duty (
  role text primary key
);

-- Whom an OpenID provider knows as whom.
create table outside_identity (
  issuer text not null,
  subject text not null,
  user_id uuid not null references app_user,
  created_at timestamptz not null,
  primary key (issuer, subject)
);
create unique index on outside_identity (issuer, user_id);
