-- A result that the client was asked to confirm.
create table result (
    id               bigint generated always as identity primary key,
    client_id        bigint      not null references client,
    conversation_id  bigint      not null references conversation,
    words            text        not null,                -- what is to be confirmed
    shown_letter_id  bigint references letter,            -- the letter of ours in which it stands; null: the one that asks
    asked_by         bigint      not null references colleague,
    made_at          timestamptz not null,
    letter_id        bigint references letter,            -- the letter that asked, once it was sent
    asked_at         timestamptz,
    state            text        not null default 'drafted'
        check (state in ('drafted', 'waiting', 'confirmed', 'declined', 'dropped')),
    answered_at      timestamptz,
    answered_by      text check (answered_by in ('link', 'letter', 'colleague')),
    answer_words     text        not null default '',
    answer_letter_id bigint references letter,            -- the client's letter that answers, or may answer while it waits
    client_sees      boolean     not null default false
);
create index result_in_conversation on result (conversation_id, id desc);
create index result_pending on result (conversation_id) where state in ('drafted', 'waiting');
create index result_of_client on result (client_id, id desc);
