create table complaint (
    id              bigint generated always as identity primary key,
    conversation_id bigint references conversation,
    client_id       bigint references client,
    letter_id       bigint references letter,      -- that complained; null: told otherwise, by a low mark for instance
    matter          text        not null default '', -- in our words, as the client confirmed it
    cause           text check (cause in ('late', 'fault', 'misunderstood', 'silence', 'manners', 'price', 'other')),
    cost            numeric(12, 2) not null default 0 check (cost >= 0),
    minutes         int         not null default 0 check (minutes >= 0),
    stage           text        not null default 'heard' check (stage in
        ('heard', 'restated', 'confirmed', 'offered', 'chosen', 'done', 'asked', 'closed')),
    since           timestamptz not null,          -- when it came to that stage
    promised_at     timestamptz,                   -- by when what was chosen is done
    owner_id        bigint references colleague,
    opened_at       timestamptz not null,
    opened_by       bigint references colleague,   -- null: the client's low mark did
    satisfied       boolean,
    closed_at       timestamptz,
    closed_by       bigint references colleague,   -- null: the client himself, by his link
    reason          text        not null default '',
    check ((stage = 'closed') = (closed_at is not null)),
    check (stage <> 'closed' or satisfied is true or reason <> '')
);
create index complaint_open on complaint (since, id) where stage <> 'closed';
create index complaint_recent on complaint (opened_at desc, id desc);
create index complaint_client on complaint (client_id, id desc);
create index complaint_conversation on complaint (conversation_id, id desc);

-- What we offer to put it right; the client chooses one.
create table complaint_option (
    id           bigint generated always as identity primary key,
    complaint_id bigint  not null references complaint,
    words        text    not null,
    chosen       boolean not null default false
);
create index complaint_option_of on complaint_option (complaint_id, id);

-- Every step it made.
create table complaint_step (
    id           bigint generated always as identity primary key,
    complaint_id bigint      not null references complaint,
    stage        text        not null,
    at           timestamptz not null,
    by_id        bigint references colleague,  -- null: the client, by his link
    letter_id    bigint references letter,
    words        text        not null default ''
);
create index complaint_step_of on complaint_step (complaint_id, id);

create table complaint_setting (
    single    boolean primary key default true check (single),
    ask_after int not null default 3 check (ask_after between 1 and 60)
);
insert into complaint_setting default values;
