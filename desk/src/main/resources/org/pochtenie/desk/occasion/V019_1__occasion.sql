-- A date of a client's card as it comes round: who was congratulated, and by which letter.
create table occasion (
    id        bigint generated always as identity primary key,
    fact_id   bigint      not null references card_fact,
    day       date        not null,                -- on which it falls this time
    state     text        not null default 'near' check (state in ('near', 'sent', 'skipped', 'gone', 'passed')),
    letter_id bigint references letter,
    ended_by  bigint references colleague,
    found_at  timestamptz not null,
    ended_at  timestamptz,
    unique (fact_id, day)
);
create index occasion_near on occasion (day) where state = 'near';

-- Which dates come up in the next days, among all clients.
create index card_fact_yearly on card_fact ((extract(month from day) * 100 + extract(day from day)))
    where gone_at is null and kind = 'date' and yearly;
