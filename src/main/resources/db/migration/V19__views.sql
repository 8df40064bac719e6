-- A removed view can be brought back; a starred one is what somebody's list opens with.
alter table saved_view add removed_at timestamptz;
create table starred_view (
  user_id uuid not null references app_user,
  kind text not null,
  view_id uuid not null references saved_view on delete cascade,
  primary key (user_id, kind)
);
