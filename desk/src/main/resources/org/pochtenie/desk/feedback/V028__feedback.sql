-- A client is asked how he finds us by a letter with one question.
create table feedback (
    id              bigint generated always as identity primary key,
    client_id       bigint      not null references client,
    conversation_id bigint references conversation,
    occasion        text        not null check (occasion in ('schedule', 'result', 'complaint')),
    since           timestamptz not null,      -- from when its time is counted
    ask_at          timestamptz,               -- null: not now, a complaint of his is open, or he is never asked
    asked_at        timestamptz,
    letter_id       bigint references letter,
    mark            smallint check (mark between 1 and 5),
    words           text        not null default '',
    answered_at     timestamptz,
    dropped_at      timestamptz,
    complaint_id    bigint references complaint, -- opened by a low mark
    check ((mark is null) = (answered_at is null))
);
create index feedback_client on feedback (client_id, id desc);
create index feedback_waiting on feedback (client_id) where asked_at is null and dropped_at is null;

-- How often a client is asked; of several the newest holds, none: as usual.
create table feedback_wish (
    id         bigint generated always as identity primary key,
    client_id  bigint not null references client,
    every_days int    not null check (every_days between 0 and 730) -- 0: never
);
create index feedback_wish_client on feedback_wish (client_id, id desc);

create table feedback_setting (
    single     boolean primary key default true check (single),
    every_days int not null default 90 check (every_days between 0 and 730)
);
insert into feedback_setting default values;
