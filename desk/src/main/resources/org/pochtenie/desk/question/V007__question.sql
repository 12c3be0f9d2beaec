create table question (
    id              bigint generated always as identity primary key,
    conversation_id bigint not null references conversation,
    letter_id       bigint not null references letter,
    asked_at        timestamptz not null, -- when the letter was written: an older answer cannot answer it
    position        int    not null,
    start_at        int    not null,   -- in the letter's own text, UTF-16
    end_at          int    not null,
    text            text   not null,
    short_form      text   not null,
    kind            text   not null,
    state           text   not null default 'open' check (state in ('open', 'answered', 'deferred', 'dropped')),
    deferred_until  timestamptz,
    answered_by     bigint references letter,
    unique (letter_id, position)
);
create index question_open on question (conversation_id, letter_id, position) where state in ('open', 'deferred');
