-- Lists by which interactions are classified have colours and icons, and what isn't offered any more is retired.
alter table interaction_group
  alter label_en set default '', alter label_ru set default '', alter label_uk set default '',
  add column colour text not null default '', add column icon text not null default '', add column retired boolean not null default false;
alter table interaction_result
  alter label_en set default '', alter label_ru set default '', alter label_uk set default '',
  add column colour text not null default '', add column icon text not null default '', add column retired boolean not null default false;
alter table lead_source add column colour text not null default '', add column icon text not null default '';
alter table lead_reason add column colour text not null default '', add column icon text not null default '';

-- What interactions are about, as tags.
create table topic (
  code text primary key,
  label_en text not null default '',
  label_ru text not null default '',
  label_uk text not null default '',
  ordinal int not null,
  colour text not null default '',
  icon text not null default '',
  retired boolean not null default false
);
insert into topic (code, label_en, label_ru, label_uk, ordinal) values
  ('price', 'Price', 'Цена', 'Ціна', 1),
  ('delivery', 'Delivery', 'Доставка', 'Доставка', 2),
  ('quality', 'Quality', 'Качество', 'Якість', 3),
  ('contract', 'Contract', 'Договор', 'Договір', 4),
  ('payment', 'Payment', 'Оплата', 'Оплата', 5),
  ('assortment', 'Assortment', 'Ассортимент', 'Асортимент', 6),
  ('service', 'Service', 'Обслуживание', 'Обслуговування', 7);

-- Results that end interactions of some groups only; those without a row here end any.
create table interaction_result_group (
  result_code text not null references interaction_result,
  group_code text not null references interaction_group,
  primary key (result_code, group_code)
);
insert into interaction_result_group values ('resolved', 'complaint'), ('resolved', 'consultation'), ('resolved', 'service_visit');

-- What is asked when an interaction of a group is completed.
create table group_question (
  code text primary key,
  group_code text not null references interaction_group,
  label_en text not null default '',
  label_ru text not null default '',
  label_uk text not null default '',
  kind text not null, -- text, long_text, number, date, flag
  required boolean not null default false,
  ordinal int not null,
  retired boolean not null default false
);
create index group_question_of_group on group_question (group_code);
insert into group_question (code, group_code, label_en, label_ru, label_uk, kind, required, ordinal) values
  ('complaint_about', 'complaint', 'What the complaint is about', 'Предмет претензии', 'Предмет претензії', 'text', true, 1),
  ('complaint_promise', 'complaint', 'What we promised', 'Что обещали', 'Що обіцяли', 'text', false, 2),
  ('complaint_until', 'complaint', 'Promised by', 'К какому сроку', 'До якого строку', 'date', false, 3),
  ('presentation_shown', 'presentation', 'What was shown', 'Что показали', 'Що показали', 'text', false, 1),
  ('visit_done', 'service_visit', 'What was done', 'Что сделано', 'Що зроблено', 'long_text', false, 1);

update interaction_group set icon = case code
  when 'interest' then 'bulb' when 'presentation' then 'presentation' when 'consultation' then 'help-circle'
  when 'complaint' then 'alert-triangle' when 'service_visit' then 'tool' else '' end;
update interaction_group set colour = 'red' where code = 'complaint';
update interaction_result set colour = case
  when code in ('order_placed', 'reached_agreement', 'resolved') then 'green'
  when code in ('no_answer', 'refused') then 'red' else '' end;

-- Something that is planned again and again; each time is an interaction of its own.
create table interaction_series (
  id uuid primary key,
  every text not null, -- day, workday, week, month
  step int not null,
  weekdays text not null default '', -- of a week: MO,TH
  starts timestamp not null, -- of the first time, on the clock of the zone
  zone text not null,
  until date, -- the last day that counts; null for no end
  made_until date not null, -- up to which day there are interactions already
  ended boolean not null default false,
  created_by uuid not null references app_user,
  created_at timestamptz not null
);
create index interaction_series_open on interaction_series (made_until) where not ended;

alter table interaction
  add column day_only boolean not null default false, -- for a day: planned_at is its first moment
  add column due_at timestamptz, -- when a planned one becomes overdue; null without a date
  add column relevant boolean not null default true,
  add column topics text[] not null default '{}',
  add column answers jsonb not null default '{}', -- code of a question to what was answered
  add column colleague_ids uuid[] not null default '{}', -- who takes part besides the responsible one
  add column coupon text not null default '',
  add column remind_minutes int, -- how long before it one wants to be reminded
  add column remind_at timestamptz, -- when somebody is to be reminded next
  add column series_id uuid references interaction_series;
update interaction set due_at = planned_at where state = 'planned';
create index interaction_overdue on interaction (responsible_id, due_at) where state = 'planned';
create index interaction_to_remind on interaction (remind_at) where remind_at is not null;
create index interaction_of_series on interaction (series_id, planned_at) where series_id is not null;
create index interaction_by_topic on interaction using gin (topics) where topics <> '{}';
create index interaction_with_colleague on interaction using gin (colleague_ids) where colleague_ids <> '{}';
