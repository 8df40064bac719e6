-- Lists one can edit: what an interaction is about and how it ended. Labels in the three languages.
create table interaction_group (
  code text primary key,
  label_en text not null,
  label_ru text not null,
  label_uk text not null,
  ordinal int not null
);
insert into interaction_group values
  ('interest', 'Interest', 'Интерес', 'Інтерес', 1),
  ('presentation', 'Presentation', 'Презентация', 'Презентація', 2),
  ('consultation', 'Consultation', 'Консультация', 'Консультація', 3),
  ('complaint', 'Complaint', 'Претензия', 'Претензія', 4),
  ('service_visit', 'Service visit', 'Сервисный визит', 'Сервісний візит', 5);

create table interaction_result (
  code text primary key,
  label_en text not null,
  label_ru text not null,
  label_uk text not null,
  ordinal int not null
);
insert into interaction_result values
  ('order_placed', 'Order placed', 'Заказ оформлен', 'Замовлення оформлено', 1),
  ('reached_agreement', 'Agreed', 'Договорились', 'Домовились', 2),
  ('interested', 'Interested', 'Заинтересован', 'Зацікавлений', 3),
  ('thinking', 'Thinking it over', 'Думает', 'Думає', 4),
  ('promised_to_call', 'Will call back', 'Обещал перезвонить', 'Обіцяв передзвонити', 5),
  ('information_given', 'Information given', 'Дана информация', 'Надано інформацію', 6),
  ('resolved', 'Resolved', 'Вопрос решён', 'Питання вирішено', 7),
  ('no_answer', 'No answer', 'Не дозвонились', 'Не додзвонились', 8),
  ('refused', 'Refused', 'Отказ', 'Відмова', 9);

create table interaction (
  id uuid primary key,
  method text not null,
  direction text not null,
  state text not null,
  group_code text references interaction_group,
  subject text not null default '',
  note text not null default '',
  result_code text references interaction_result,
  result_text text not null default '',
  urgent boolean not null default false,
  place text not null default '',
  responsible_id uuid not null references app_user,
  company_id uuid references company,
  planned_at timestamptz,
  planned_minutes int,
  started_at timestamptz,
  duration_seconds int,
  cause_id uuid references interaction,
  no_next_reason text not null default '',
  cancel_reason text not null default '',
  moment timestamptz not null,
  created_by uuid not null references app_user,
  created_at timestamptz not null,
  version int not null default 1
);
create index interaction_due on interaction (responsible_id, planned_at) where state = 'planned';
create index interaction_log on interaction (moment desc, id desc);
create index interaction_log_of_responsible on interaction (responsible_id, moment desc, id desc);
create index interaction_caused on interaction (cause_id) where cause_id is not null;

create table participant (
  interaction_id uuid not null references interaction on delete cascade,
  contact_id uuid not null references contact,
  ordinal int not null default 0,
  primary key (interaction_id, contact_id)
);
create index participant_contact on participant (contact_id);

-- What a card shows: one row per contact and per company concerned, read backwards by moment.
create table timeline_entry (
  subject_id uuid not null,
  moment timestamptz not null,
  interaction_id uuid not null references interaction on delete cascade,
  planned boolean not null,
  primary key (subject_id, planned, moment, interaction_id)
);
create index timeline_entry_of_interaction on timeline_entry (interaction_id);
