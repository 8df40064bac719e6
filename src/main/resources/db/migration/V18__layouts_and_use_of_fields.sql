-- How the cards of a kind of record are laid out for a role; '' for everybody whose role has no layout of its own.
create table card_layout (
  kind text not null,
  role text not null default '',
  sections jsonb not null,
  hidden text[] not null default '{}',
  changed_at timestamptz not null,
  version int not null default 1,
  primary key (kind, role)
);

-- How many records hold something in a field, counted at night; read far more often than it could be counted.
create table field_fill (
  kind text not null,
  code text not null,
  cards bigint not null,
  records bigint not null,
  counted_at timestamptz not null,
  primary key (kind, code)
);
