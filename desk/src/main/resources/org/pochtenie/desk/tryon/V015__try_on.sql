-- A changed profile or rule, tried on letters of the last year before it is switched on.
create table try_on (
    id            bigint generated always as identity primary key,
    kind          text        not null check (kind in ('firm', 'client', 'project')), -- whose profile
    owner         bigint      not null default 0,
    yaml          text,                                     -- the profile that is tried; null: that which holds
    own_rule      text,                                     -- the text of the rule that is tried; null: those that hold
    asked_by      bigint      not null references colleague,
    asked_at      timestamptz not null,
    state         text        not null check (state in ('running', 'done', 'cancelled')),
    total         int         not null,
    done          int         not null default 0,
    -- how far it has come: letters are walked from the newest
    before_sent   timestamptz,
    before_letter bigint
);
create index try_on_recent on try_on (id desc);

create table try_on_count (
    try_on_id bigint not null references try_on,
    rule      text   not null,
    before    int    not null,
    after     int    not null,
    primary key (try_on_id, rule)
);

-- Some of the letters where it makes a difference.
create table try_on_letter (
    try_on_id    bigint not null references try_on,
    letter_id    bigint not null references letter,
    conversation_id bigint not null references conversation,
    rule         text   not null,
    change       text   not null check (change in ('more', 'fewer', 'weight')),
    weight       text   not null check (weight in ('stop', 'warn', 'hint')),
    lead         text   not null,                           -- the text before the words, the words, and the text after
    words        text   not null,
    trail        text   not null,
    message_ru   text   not null,
    message_en   text   not null
);
create index try_on_letter_of on try_on_letter (try_on_id, rule, change);
