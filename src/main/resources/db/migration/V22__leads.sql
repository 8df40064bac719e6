-- Leads: inquiries, each of a contact. Sources and reasons are lists that users edit; what is no longer offered is
-- retired and stays with the leads that have it.
create table lead_source (
  code text primary key,
  label_en text not null default '',
  label_ru text not null default '',
  label_uk text not null default '',
  ordinal int not null,
  retired boolean not null default false
);
insert into lead_source (code, label_en, label_ru, label_uk, ordinal) values
  ('website', 'Website', 'Сайт', 'Сайт', 1),
  ('recommendation', 'Recommendation', 'Рекомендация', 'Рекомендація', 2),
  ('advertising', 'Advertising', 'Реклама', 'Реклама', 3),
  ('exhibition', 'Exhibition', 'Выставка', 'Виставка', 4),
  ('cold_call', 'Cold call', 'Холодный звонок', 'Холодний дзвінок', 5),
  ('other', 'Other', 'Другое', 'Інше', 6);

-- Why a lead did not become anything.
create table lead_reason (
  code text primary key,
  label_en text not null default '',
  label_ru text not null default '',
  label_uk text not null default '',
  ordinal int not null,
  retired boolean not null default false
);
insert into lead_reason (code, label_en, label_ru, label_uk, ordinal) values
  ('no_need', 'No need', 'Нет потребности', 'Немає потреби', 1),
  ('no_budget', 'No budget', 'Нет бюджета', 'Немає бюджету', 2),
  ('unreachable', 'Could not be reached', 'Не удалось связаться', 'Не вдалося звʼязатися', 3),
  ('not_ours', 'Not what we do', 'Не наш профиль', 'Не наш профіль', 4),
  ('competitor', 'Chose somebody else', 'Выбрали других', 'Обрали інших', 5),
  ('spam', 'Spam or a mistake', 'Спам или ошибка', 'Спам або помилка', 6);

create table lead (
  id uuid primary key,
  contact_id uuid not null references contact,
  company_id uuid references company,
  contact_key text not null default '', -- the contact's sort key, so that a list by name follows an index
  state text not null,
  source text references lead_source,
  channel text not null,
  campaign text not null default '',
  coupon text not null default '',
  wants text not null default '',
  reason text references lead_reason,
  reason_note text not null default '',
  responsible_id uuid references app_user,
  team_id uuid references team, -- the queue it waits in or came from
  arrived_at timestamptz not null,
  first_reaction_due timestamptz,
  first_reaction_at timestamptz,
  closed_at timestamptz,
  utm jsonb not null default '{}',
  referrer text not null default '',
  created_by uuid not null references app_user,
  created_at timestamptz not null,
  removed_at timestamptz,
  version int not null default 1
);
create index lead_of_contact on lead (contact_id);
create index lead_of_company on lead (company_id) where company_id is not null;
create index lead_by_arrival on lead (arrived_at, id) where removed_at is null;
create index lead_by_name on lead (contact_key, id) where removed_at is null;
create index lead_by_due on lead (first_reaction_due, id) where removed_at is null;
create index lead_open on lead (responsible_id, arrived_at) where removed_at is null and closed_at is null;
create index lead_waiting on lead (responsible_id, first_reaction_due)
  where removed_at is null and closed_at is null and first_reaction_at is null;
create index lead_by_state on lead (state, arrived_at, id) where removed_at is null;

-- Which interactions were about a lead.
alter table interaction add column lead_id uuid references lead;
create index interaction_of_lead on interaction (lead_id, moment) where lead_id is not null;

-- How far somebody has come with us, and how many inquiries of theirs are open.
alter table contact add column stage text, add column open_leads int not null default 0;
alter table company add column stage text, add column open_leads int not null default 0;
create index contact_by_open_leads on contact (open_leads, id) where removed_at is null;
create index company_by_open_leads on company (open_leads, id) where removed_at is null;

-- One row: the clock of the first reaction, when a lead becomes a contact of which stage, and whose it is if no rule says.
create table lead_setting (
  only_one boolean primary key default true check (only_one),
  reaction_minutes int not null default 30, -- working minutes; 0 for no clock
  stage_on_arrival text default 'lead',
  stage_on_qualification text default 'prospect',
  stage_on_result text default 'client',
  result_codes text[] not null default '{order_placed}',
  fallback_user_id uuid references app_user,
  version int not null default 1
);
insert into lead_setting default values;

-- Whose a new lead is: the first rule whose filter it passes.
create table distribution_rule (
  id uuid primary key,
  ordinal int not null,
  label text not null default '',
  filter text not null default '',
  user_id uuid references app_user,
  team_id uuid references team,
  manner text not null default 'turn', -- in a team: turn, load, or queue for whoever takes it
  last_user_id uuid references app_user,
  active boolean not null default true,
  version int not null default 1,
  check ((user_id is null) <> (team_id is null))
);

-- Everything that comes in from outside is kept here before anybody tries to understand it.
create table incoming_touch (
  id uuid primary key,
  channel text not null,
  external_id text,
  address text not null default '',
  payload jsonb not null,
  received_at timestamptz not null,
  received_by uuid references app_user,
  state text not null default 'stored', -- stored, understood, ambiguous, refused, dismissed
  reason text not null default '',
  tries int not null default 0,
  contact_id uuid references contact,
  interaction_id uuid references interaction,
  lead_id uuid references lead,
  settled_by uuid references app_user,
  settled_at timestamptz
);
create unique index incoming_touch_once on incoming_touch (channel, external_id);
create index incoming_touch_latest on incoming_touch (received_at, id);
create index incoming_touch_waiting on incoming_touch (received_at, id) where state in ('stored', 'ambiguous', 'refused');

-- Leads are seen and changed by whom contacts are; heads distribute them and look through what came in.
update role set scopes = scopes || jsonb_build_object('lead', scopes -> 'contact') where scopes ? 'contact';
update role set rights = array_append(rights, 'distribute_leads') where code = 'head';
