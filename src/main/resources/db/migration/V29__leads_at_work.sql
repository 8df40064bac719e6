-- Leads in bulk edits: what is written beside the field (why a lead is closed), and what followed from it in each record
-- and goes back with it.
alter table bulk_edit add column besides jsonb not null default '{}';
alter table bulk_edit_row add column following jsonb not null default '{}';

-- Leads that passed from one employee to another; their rows are of the kind "lead".
alter table handover add column leads int not null default 0;

-- How long the first reaction took, in working minutes: what reports take the median of. Null until somebody reacts;
-- what reacted before this migration is filled in by a job.
alter table lead add column reaction_minutes int;
create index lead_unmeasured on lead (id) where first_reaction_at is not null and reaction_minutes is null;

-- Every wording of what a form asked to agree to. A submission names form and number, so it is known for good what
-- somebody agreed to.
alter table web_form add column consent_number int not null default 0;
create table web_form_consent (
  form_id uuid not null references web_form on delete cascade,
  number int not null,
  text text not null,
  since timestamptz not null,
  primary key (form_id, number)
);
insert into web_form_consent (form_id, number, text, since)
  select id, 1, consent, created_at from web_form where consent <> '';
update web_form set consent_number = 1 where consent <> '';

-- Why somebody said that nothing is to be done about what came in.
alter table incoming_touch add column note text not null default '';
create index incoming_touch_of_lead on incoming_touch (lead_id) where lead_id is not null;

-- When the company works: seven stretches from Monday on, such as 09:00-18:00, empty where it is closed; and the days on
-- which it is closed besides. A stretch that ends before it begins goes on past midnight.
create table working_time (
  only_one boolean primary key default true check (only_one),
  hours text not null default '09:00-18:00,09:00-18:00,09:00-18:00,09:00-18:00,09:00-18:00,,',
  holidays date[] not null default '{}',
  version int not null default 1
);
insert into working_time default values;
