-- What we have asked a client in our letters, and whether he has told us.
create table our_question (
    id              bigint generated always as identity primary key,
    conversation_id bigint      not null references conversation,
    letter_id       bigint      not null references letter,    -- in which it was asked first
    position        int         not null,
    colleague_id    bigint references colleague,               -- who asked; null: the address told nobody of us
    asked_at        timestamptz not null,
    ask_by          timestamptz,                               -- by when the letter asks for the answer
    text            text        not null,
    short_form      text        not null,
    kind            text        not null,
    -- perhaps: a letter of the client may have answered it, so he is not asked again; dropped: a colleague needs no answer
    state           text        not null default 'open' check (state in ('open', 'answered', 'perhaps', 'dropped')),
    answered_by     bigint references letter,
    promised_at     timestamptz,                               -- the client has said that he will answer by then
    repeated_at     timestamptz,                               -- when he was asked last
    repeats         int         not null default 0,
    client_sees     boolean     not null default false,
    unique (letter_id, position)
);
create index our_question_in_conversation on our_question (conversation_id, letter_id, position);
create index our_question_open on our_question (conversation_id) where state in ('open', 'perhaps');

-- All that these questions want to know of their neighbours.
create view our_question_shown as
select our_question.*, conversation.client_id
from our_question join conversation on conversation.id = our_question.conversation_id;
