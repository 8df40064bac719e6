-- Forms that stand on the company's own site and bring leads in.
create table web_form (
  id uuid primary key,
  key text not null unique, -- what its public address ends with
  label text not null,
  language text not null default 'en',
  fields jsonb not null default '[]', -- in order: code, label, required
  consent text not null default '', -- empty for no consent asked
  thanks text not null default '',
  redirect text not null default '',
  source text references lead_source,
  campaign text not null default '',
  sites text[] not null default '{}', -- which may frame it; none for all
  active boolean not null default true,
  created_by uuid not null references app_user,
  created_at timestamptz not null,
  version int not null default 1
);
-- Signs what a form hands out; made at the first start that needs it.
create table web_form_secret (
  only_one boolean primary key default true check (only_one),
  secret text not null
);
