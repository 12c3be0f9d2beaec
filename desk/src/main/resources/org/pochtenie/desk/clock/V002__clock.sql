-- When the firm works: round the clock, or in windows by day of the week, holidays apart.
create table calendar (
    id              bigint generated always as identity primary key,
    name            text    not null unique,
    zone            text    not null,
    round_the_clock boolean not null default false,
    windows         jsonb   not null default '[]', -- [{"day":"MONDAY","from":"09:00","to":"13:00"}, …], several a day
    holidays        jsonb   not null default '[]'  -- ["2027-01-01", …]
);
insert into calendar (name, zone, round_the_clock) values ('24/7', 'UTC', true);

-- How fast an answer is wanted: the aim and the limit, in working minutes. The first one holds where nothing is chosen.
create table answer_time (
    id            bigint generated always as identity primary key,
    name          text   not null unique,
    aim_minutes   int    not null check (aim_minutes > 0),
    limit_minutes int    not null check (limit_minutes >= aim_minutes),
    calendar_id   bigint not null references calendar
);
insert into answer_time (name, aim_minutes, limit_minutes, calendar_id) select '30 / 120', 30, 120, id from calendar;
