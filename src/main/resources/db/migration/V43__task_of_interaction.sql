-- The task an interaction was made for.
alter table interaction add column task_id uuid;
create index interaction_of_task on interaction (task_id, moment desc) where task_id is not null;
