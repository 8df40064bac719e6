-- Who looks at which card. Written often and worth nothing after a crash, hence unlogged.
create unlogged table live_node (
  id uuid primary key,
  seen_at timestamptz not null
);

-- One open page. "state" is looking, editing or away (in a tab that is not shown).
create unlogged table presence (
  page text primary key,
  user_id uuid not null references app_user,
  node_id uuid not null,
  stream_id uuid not null,
  record_id uuid not null,
  state text not null,
  since timestamptz not null
);
create index presence_of_record on presence (record_id);
create index presence_of_stream on presence (stream_id);

-- How somebody wants to be told of notices of one topic: list, page or browser. What is missing is as usual.
create table notice_preference (
  user_id uuid not null references app_user,
  topic text not null,
  way text not null,
  primary key (user_id, topic)
);
