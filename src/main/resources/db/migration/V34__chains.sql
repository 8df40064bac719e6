-- The first interaction of the chain this one belongs to: null for that first one itself, so that
-- a chain of any length is what has this root, and the root.
alter table interaction add column root_id uuid references interaction;
with recursive below (id, root_id) as (
  select effect.id, cause.id
  from interaction effect
  join interaction cause on cause.id = effect.cause_id
  where cause.cause_id is null
  union all
  select effect.id, below.root_id
  from below
  join interaction effect on effect.cause_id = below.id
)
update interaction set root_id = below.root_id from below where interaction.id = below.id;
create index interaction_chain on interaction (root_id) where root_id is not null;
-- What follows from others is a small part of all, and what nobody counts a smaller one.
create index interaction_log_of_following on interaction (moment desc, id desc) where cause_id is not null;
create index interaction_log_of_irrelevant on interaction (moment desc, id desc) where not relevant;

-- "When this completes with that result, plan that." Retired, not removed: the log names it.
create table chain_rule (
  id uuid primary key,
  name text not null,
  ordinal int not null,
  mode text not null,
  occasion text not null,
  methods text[] not null default '{}',
  direction text,
  groups text[] not null default '{}',
  results text[] not null default '{}',
  words text not null default '',
  filter text not null default '',
  deed text not null,
  plan_method text,
  subject text not null default '',
  group_code text references interaction_group,
  responsible text,
  colleague_id uuid references app_user,
  delay int,
  delay_unit text,
  at_time time,
  minutes int,
  urgent boolean not null default false,
  beside boolean not null default false,
  why text not null default '',
  retired_at timestamptz,
  version int not null default 1
);

-- Which rule planned an interaction, or said that it is not relevant, and why that was said.
alter table interaction add column rule_id uuid references chain_rule;
alter table interaction add column irrelevant_why text not null default '';
alter table interaction add column irrelevant_rule_id uuid references chain_rule;
create index interaction_log_of_ruled on interaction (moment desc, id desc) where rule_id is not null;

-- Cards read when somebody was last spoken with from here alone.
alter table timeline_entry add column relevant boolean not null default true;

-- What rules did, or why they did nothing. A rule answers for an interaction once, until what the
-- interaction was is taken back.
create table chain_firing (
  id uuid primary key,
  at timestamptz not null,
  rule_id uuid not null references chain_rule,
  rule_version int not null,
  interaction_id uuid references interaction on delete set null,
  occasion text not null,
  outcome text not null,
  effect_id uuid references interaction on delete set null,
  effect_at timestamptz,
  told text not null default '',
  by_id uuid references app_user,
  taken_back_at timestamptz
);
create unique index chain_firing_once on chain_firing (rule_id, interaction_id, occasion) where taken_back_at is null;
create index chain_firing_log on chain_firing (at desc, id desc);
create index chain_firing_of_rule on chain_firing (rule_id, at desc, id desc);
create index chain_firing_of_interaction on chain_firing (interaction_id) where interaction_id is not null;
create index chain_firing_of_effect on chain_firing (effect_id) where effect_id is not null;
