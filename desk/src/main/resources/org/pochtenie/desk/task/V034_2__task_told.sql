-- Tasks whose dates the client knows, near ones are looked at again and again: will they be in time?
create index task_told on task (told_day) where ended_at is null and told_day is not null;
