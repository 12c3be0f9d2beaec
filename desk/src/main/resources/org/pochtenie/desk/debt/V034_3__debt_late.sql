-- What was not done in time, by its kind: leads see it whoever owes it.
create index debt_late on debt (kind, due_at, id) where ended_at is null and shown_at is not null and late_at is not null;
