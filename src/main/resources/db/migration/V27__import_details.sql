-- day_orders: column → whether the day or the month stands first in days in figures, and who said so.
-- on_stranger: what becomes of rows for which somebody is responsible who is none of us.
alter table import_file
  add day_orders jsonb,
  add on_stranger text not null default 'refuse';
alter table import_mapping
  add day_orders jsonb,
  add on_stranger text not null default 'refuse';

-- What a large file would do, counted by a job while it waits. The token changes with how the file is to be read:
-- a count that was begun before is not added up with one that was begun after. reasons: reason → how many rows,
-- and the numbers of the first.
create table import_survey (
  import_id uuid primary key references import_file on delete cascade,
  token uuid not null,
  looked int not null default 0,
  created int not null default 0,
  updated int not null default 0,
  duplicates int not null default 0,
  refused int not null default 0,
  reasons jsonb not null default '{}'
);
