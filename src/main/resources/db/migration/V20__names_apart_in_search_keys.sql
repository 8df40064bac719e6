-- Search keys have a bar between the name and what else a client is found by from here on. The job
-- that writes them anew does so for those that are known.
insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
values
  ('search-keys', 'contact/names-apart', now(), false, 1),
  ('search-keys', 'company/names-apart', now(), false, 1);
