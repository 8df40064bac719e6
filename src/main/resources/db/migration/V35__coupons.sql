-- Coupons that are given out, and the source each leads to. Keys are those of interactions.CouponKey.
create table coupon (
  key text primary key,
  code text not null,
  series boolean not null default false, -- whether everything that begins so is one of these
  source text not null references lead_source,
  campaign text not null default ''
);
create index coupon_of_source on coupon (source);

alter table interaction add column coupon_key text;
update interaction
  set coupon_key = translate(
    lower(regexp_replace(coupon, '[^[:alnum:]]', '', 'g')), 'авекмнорстухі', 'abekmhopctyxi')
  where coupon <> '';
create index interaction_of_coupon on interaction (coupon_key) where coupon_key is not null;
