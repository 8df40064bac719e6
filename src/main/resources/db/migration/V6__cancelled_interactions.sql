-- Cancelled interactions stand on no card, so the timeline doesn't lead to them; the log of a company does.
create index interaction_cancelled_with_company on interaction (company_id, moment desc, id desc) where state = 'cancelled';
