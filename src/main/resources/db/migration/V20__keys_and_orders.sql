-- Search keys have a bar between the name and what else a client is found by from here on. The job
-- that writes them anew does so for those that are known.
insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
values
  ('search-keys', 'contact/names-apart', now(), false, 1),
  ('search-keys', 'company/names-apart', now(), false, 1);

-- Directories are ordered by the addresses of a kind, too.
create index contact_point_order_of_contact on contact_point (kind, search_key, contact_id)
  where contact_id is not null;
create index contact_point_order_of_company on contact_point (kind, search_key, company_id)
  where company_id is not null;
