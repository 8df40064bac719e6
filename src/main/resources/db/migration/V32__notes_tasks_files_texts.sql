-- Notes, tasks and files beside interactions, all on one timeline; full text by word forms (ADR 0022).

-- What stands on a card is of some kind; which record it is, the module of that kind knows.
alter table timeline_entry drop constraint timeline_entry_interaction_id_fkey;
alter table timeline_entry rename column interaction_id to entry_id;
alter table timeline_entry add column kind text not null default 'interaction';
alter index timeline_entry_of_interaction rename to timeline_entry_of_entry;
-- the few that are no interactions are found among fifty thousand that are
create index timeline_entry_other on timeline_entry (subject_id, kind, moment desc, entry_id desc)
  where kind <> 'interaction';

create table note (
  id uuid primary key,
  subject_kind text not null,
  subject_id uuid not null,
  body text not null,
  pinned_at timestamptz,
  created_by uuid not null references app_user,
  created_at timestamptz not null,
  changed_at timestamptz,
  removed_at timestamptz,
  version int not null default 1
);
create index note_of_subject on note (subject_id, id desc);
create index note_pinned on note (subject_id, pinned_at desc) where pinned_at is not null and removed_at is null;

create table task (
  id uuid primary key,
  title text not null,
  description text not null default '',
  state text not null,
  priority int not null default 2,
  responsible_id uuid not null references app_user,
  link_kind text,
  link_id uuid,
  due_on date,
  due_at timestamptz,
  closed_at timestamptz,
  closed_by uuid references app_user,
  created_by uuid not null references app_user,
  created_at timestamptz not null,
  removed_at timestamptz,
  version int not null default 1
);
create index task_due on task (responsible_id, due_at, id) where state = 'open' and removed_at is null;
create index task_given on task (created_by, id desc) where removed_at is null;
create index task_closed on task (responsible_id, closed_at desc, id desc) where state <> 'open' and removed_at is null;
create index task_linked on task (link_id) where link_id is not null;

-- Whom a text names with @: told once, or not told because they may not see the record.
create table mention (
  record_id uuid not null,
  user_id uuid not null references app_user,
  told boolean not null,
  primary key (record_id, user_id)
);

-- Contents are kept here, so that two nodes and every backup have them.
create table attached_file (
  id uuid primary key,
  owner_kind text not null,
  owner_id uuid not null,
  name text not null,
  type text not null,
  claimed_type text not null default '',
  bytes bigint not null,
  sha256 text not null,
  scan text not null,
  scanned_at timestamptz,
  threat text not null default '',
  tries int not null default 0,
  created_by uuid not null references app_user,
  created_at timestamptz not null,
  removed_at timestamptz
);
create index attached_file_of_owner on attached_file (owner_id, id);
create index attached_file_unscanned on attached_file (id) where scan = 'waiting' and removed_at is null;
create index attached_file_removed on attached_file (removed_at) where removed_at is not null;

create table attached_file_chunk (
  file_id uuid not null references attached_file on delete cascade,
  ordinal int not null,
  content bytea not null,
  primary key (file_id, ordinal)
);
-- most files are compressed already
alter table attached_file_chunk alter column content set storage external;

-- The words of every record that is searched by its text, in their basic forms.
create table text_entry (
  record_id uuid primary key,
  owner_id uuid not null,
  kind text not null,
  at timestamptz not null,
  vector tsvector not null
);
create index text_entry_words on text_entry using gin (vector);
create index text_entry_owner on text_entry (owner_id);
