-- When the link was opened last; programs that look at letters open links too, so it says no more than that.
alter table personal_link add column opened_at timestamptz;
