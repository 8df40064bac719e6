-- What each role may do. The six that Rapport brings are called by message keys, own ones by their labels. Rights that
-- concern no single record are codes; scopes say per kind and deed whose records (none, own, team, all; what isn't
-- named is none); fields say per kind and field what is hidden or read only (what isn't named may be written).
create table role (
  code text primary key,
  built_in boolean not null default false,
  label_en text not null default '',
  label_ru text not null default '',
  label_uk text not null default '',
  rights text[] not null default '{}',
  scopes jsonb not null default '{}',
  fields jsonb not null default '{}',
  ordinal int not null,
  version int not null default 1
);

insert into role (code, built_in, ordinal, rights, scopes) values
  ('administrator', true, 1, '{}', '{}'), -- everything, whatever stands here
  ('head', true, 2, '{change_clients,log_interactions,import,share_views,hand_over}',
   '{"contact": {"see": "all", "change": "all", "delete": "team", "export": "all"},
     "company": {"see": "all", "change": "all", "delete": "team", "export": "all"},
     "interaction": {"see": "all", "change": "all", "delete": "team", "export": "all"}}'),
  ('manager', true, 3, '{change_clients,log_interactions,import}',
   '{"contact": {"see": "all", "change": "all", "delete": "own", "export": "own"},
     "company": {"see": "all", "change": "all", "delete": "own", "export": "own"},
     "interaction": {"see": "all", "change": "all", "delete": "own", "export": "own"}}'),
  ('marketer', true, 4, '{change_clients,log_interactions,import,share_views}',
   '{"contact": {"see": "all", "change": "all", "export": "all"},
     "company": {"see": "all", "change": "all", "export": "all"},
     "interaction": {"see": "all", "change": "all", "export": "all"}}'),
  ('support', true, 5, '{change_clients,log_interactions}',
   '{"contact": {"see": "all", "change": "all"},
     "company": {"see": "all", "change": "all"},
     "interaction": {"see": "all", "change": "all"}}'),
  ('reader', true, 6, '{}',
   '{"contact": {"see": "all"}, "company": {"see": "all"}, "interaction": {"see": "all"}}');

create table team (
  id uuid primary key,
  name text not null,
  parent_id uuid references team,
  head_id uuid references app_user,
  version int not null default 1
);
create index team_below on team (parent_id) where parent_id is not null;
create index team_of_head on team (head_id) where head_id is not null;

alter table app_user add column team_id uuid references team;
alter table app_user add foreign key (role) references role;
create index user_of_team on app_user (team_id) where team_id is not null;
