-- The record of changes is read by record (an index is there), by employee, by kind, and by date: ids are in its order.
create index change_by_user on change (user_id, id);
create index change_by_kind on change (kind, id);

-- Removed records are nowhere to be found and can be put back; of an erased one nothing is left to put back.
alter table contact
  add removed_at timestamptz,
  add erased_at timestamptz;
alter table company add removed_at timestamptz;
create index contact_removed on contact (removed_at desc, id) where removed_at is not null;
create index company_removed on company (removed_at desc, id) where removed_at is not null;
