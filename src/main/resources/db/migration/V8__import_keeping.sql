-- Who asked for the undo: it goes on in their name, whatever becomes of the one who uploaded.
alter table import_file add column undo_user_id uuid references app_user;

-- The file's bytes are dropped once nothing needs them; what the refused rows need of a table stays.
alter table import_file add column dropped_at timestamptz;
alter table import_file add column header text[];
alter table import_file add column separator text;

-- The client's version before the import, and the way from a client to all imports that know it.
alter table import_trace add column before int not null default 0;
update import_trace set before = version - 1 where not made;
create index import_trace_of_client on import_trace (client_id);
