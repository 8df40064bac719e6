-- What was taken away from among the entries of a phone can be taken back; its name is free again at once.
alter table calendar_entry add column removed_at timestamptz;
alter table calendar_entry drop constraint calendar_entry_user_id_resource_key;
create unique index calendar_entry_named on calendar_entry (user_id, resource) where removed_at is null;
