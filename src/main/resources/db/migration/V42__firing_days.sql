-- What a rule planned for a day, not for a moment: that day, where whoever does it lives. Read off the
-- moment, it would be another day elsewhere.
alter table chain_firing add column effect_on date;
update chain_firing
set effect_on = (chain_firing.effect_at at time zone app_user.zone)::date
from interaction
join app_user on app_user.id = interaction.responsible_id
where interaction.id = chain_firing.effect_id
  and (chain_firing.effect_at at time zone app_user.zone)::time = '00:00';
