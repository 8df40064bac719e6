-- Tries to sign in that have not succeeded, to slow guessing down; all nodes count here.
-- Rows live a quarter of an hour.
create table sign_in_failure (
  id uuid primary key,
  at timestamptz not null,
  email text not null,
  address text not null
);
create index on sign_in_failure (email, at);
create index on sign_in_failure (address, at);
create index on sign_in_failure (at);
