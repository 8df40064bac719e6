-- What somebody decides where they work, which place of work is the main one, when it was last known to be so.
alter table employment
  add decision_role text,
  add main boolean not null default false,
  add confirmed_at timestamptz,
  add confirmed_by uuid references app_user;
create unique index employment_main on employment (contact_id) where main;

-- Addresses end, and are confirmed. An address without confirmed_at was never known to be right.
alter table contact_point
  add valid_from date,
  add valid_to date,
  add is_primary boolean not null default false,
  add confirmed_at timestamptz,
  add confirmed_by uuid references app_user,
  add employment_id uuid references employment on delete set null;
create unique index contact_point_primary_of_contact on contact_point (contact_id, kind)
  where is_primary and contact_id is not null;
create unique index contact_point_primary_of_company on contact_point (company_id, kind)
  where is_primary and company_id is not null;
create index contact_point_of_employment on contact_point (employment_id) where employment_id is not null;

-- employer_key, position_key: SortKey of the main current employer's name and of the position there.
-- name_doubtful: the name is not written as names are, and nobody said that it is right so.
-- stale_from: since or from when something on the card wants to be confirmed; null where nothing does.
alter table contact
  add importance text not null default 'normal',
  add role text,
  add employer_key text collate "C" not null default '',
  add position_key text collate "C" not null default '',
  add name_doubtful boolean not null default false,
  add stale_from timestamptz;

alter table company
  add importance text not null default 'normal',
  add role text,
  add industry text not null default '',
  add parent_id uuid references company on delete set null,
  add people_count int not null default 0,
  add stale_from timestamptz;

-- After how many months a kind of data wants to be confirmed; 0 for never.
create table freshness_rule (
  kind text primary key,
  months int not null check (months between 0 and 120)
);
insert into freshness_rule (kind, months) values
  ('phone', 12), ('email', 12), ('messenger', 12), ('web', 0), ('address', 24), ('position', 12);

-- What somebody should know; the words are a message with its arguments, in the reader's language.
create table notice (
  id uuid primary key,
  user_id uuid not null references app_user,
  at timestamptz not null,
  record_kind text not null,
  record_id uuid not null,
  message text not null,
  arguments jsonb not null default '[]',
  read_at timestamptz
);
create index notice_of_user on notice (user_id, id desc);
create index notice_unread on notice (user_id) where read_at is null;

-- What is there was right when it was written down.
update employment set confirmed_at = contact.created_at
  from contact where contact.id = employment.contact_id;
update contact_point set confirmed_at = contact.created_at
  from contact
  where contact.id = contact_point.contact_id
    and (contact_point.canonical <> '' or contact_point.kind = 'address');
update contact_point set confirmed_at = company.created_at
  from company
  where company.id = contact_point.company_id
    and (contact_point.canonical <> '' or contact_point.kind = 'address');

-- As SortKey does it; the private character keeps й from losing its mark.
update contact set employer_key = works.employer, position_key = works.place
  from (
    select distinct on (employment.contact_id)
      employment.contact_id,
      company.sort_key as employer,
      left(btrim(replace(regexp_replace(normalize(
        replace(replace(replace(replace(replace(replace(regexp_replace(
          normalize(lower(employment.position collate "pg_c_utf8"), NFC),
          '["«»''’ʼ“”„]', '', 'g'),
          'й', U&'\E000'), 'ё', 'е'), 'ґ', 'гӿ'), 'є', 'еӿ'), 'і', 'иӿ'), 'ї', 'иӿӿ'),
        NFD), '[\u0300-\u036f]', '', 'g'), U&'\E000', 'й')), 200) as place
    from employment
    join company on company.id = employment.company_id
    where employment.valid_to is null
    order by employment.contact_id, employment.id
  ) works
  where works.contact_id = contact.id;

update company set people_count = counted.people
  from (
    select company_id, count(distinct contact_id) as people
    from employment where valid_to is null group by company_id
  ) counted
  where counted.company_id = company.id;

-- As PersonName doubts.
update contact set name_doubtful = true
  where exists (
    select from unnest(array[given_name, middle_name, family_name]) part
    where (char_length(part) >= 3 and part !~ '\.'
        and upper(part collate "pg_c_utf8") <> lower(part collate "pg_c_utf8")
        and part in (upper(part collate "pg_c_utf8"), lower(part collate "pg_c_utf8")))
      or part ~ '[0-9@#/_()*+=<>;:!?]'
      or part ~ '[A-Za-z][А-яЁёІіЇїЄєҐґ]|[А-яЁёІіЇїЄєҐґ][A-Za-z]');

update contact set stale_from = due.at
  from (
    select contact_id, min(at) as at from (
      select contact_point.contact_id,
        coalesce(contact_point.confirmed_at + make_interval(months => rule.months), contact.created_at) as at
      from contact_point
      join contact on contact.id = contact_point.contact_id
      join freshness_rule rule on rule.kind = contact_point.kind and rule.months > 0
      union all
      select contact_id, confirmed_at + make_interval(months => rule.months)
      from employment
      join freshness_rule rule on rule.kind = 'position' and rule.months > 0
      where valid_to is null
      union all
      select id, created_at from contact where name_doubtful
    ) what group by contact_id
  ) due
  where due.contact_id = contact.id;

update company set stale_from = due.at
  from (
    select contact_point.company_id,
      min(coalesce(contact_point.confirmed_at + make_interval(months => rule.months), company.created_at)) as at
    from contact_point
    join company on company.id = contact_point.company_id
    join freshness_rule rule on rule.kind = contact_point.kind and rule.months > 0
    group by contact_point.company_id
  ) due
  where due.company_id = company.id;

create index contact_by_employer on contact (employer_key, id);
create index contact_by_position on contact (position_key, id);
create index company_by_people on company (people_count, id);
create index company_by_parent on company (parent_id) where parent_id is not null;
create index contact_by_staleness on contact (
  (case importance when 'high' then 1 when 'normal' then 2 else 3 end), stale_from, id)
  where stale_from is not null;
create index contact_to_refresh on contact (
  responsible_id, (case importance when 'high' then 1 when 'normal' then 2 else 3 end), stale_from, id)
  where stale_from is not null;
create index company_by_staleness on company (
  (case importance when 'high' then 1 when 'normal' then 2 else 3 end), stale_from, id)
  where stale_from is not null;
