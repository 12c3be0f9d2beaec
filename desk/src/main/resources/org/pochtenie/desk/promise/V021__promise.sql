-- What we have promised in letters, and what became of it.
create table promise (
    id              bigint generated always as identity primary key,
    conversation_id bigint      not null references conversation,
    letter_id       bigint      not null references letter,    -- in which it stands
    position        int         not null,                      -- the n-th promise of that letter
    colleague_id    bigint references colleague,               -- who gave it; null: the address told nobody of us
    what            text        not null,                      -- its words, the date aside
    made_at         timestamptz not null,
    first_due_at    timestamptz not null,                      -- as it was given
    due_at          timestamptz not null,                      -- as it stands now
    moves           int         not null default 0,            -- how often it was moved, each time with a warning before
    -- found: in a letter that was written elsewhere, nobody has confirmed it yet; dropped: it was none
    state           text        not null check (state in ('found', 'open', 'kept', 'broken', 'dropped')),
    done_at         timestamptz,                               -- a broken one may be done too, later
    done_by         bigint references letter,
    likely_done_by  bigint references letter,                  -- a later letter sounds like it; a person says whether it is so
    anew_by         bigint references letter,                  -- a broken one was promised anew there: what came instead counts
    client_sees     boolean     not null default false,
    unique (letter_id, position),
    check (state <> 'kept' or done_at is not null)
);
create index promise_in_conversation on promise (conversation_id, due_at);
create index promise_by_state on promise (state, due_at, id);
create index promise_by_colleague on promise (colleague_id, state, due_at, id);
create index promise_moved on promise (due_at, id) where moves > 0;
create index promise_done on promise (done_at desc) where done_at is not null;

create table promise_move (
    promise_id bigint      not null references promise,
    letter_id  bigint      not null references letter,         -- the warning
    from_due   timestamptz not null,
    to_due     timestamptz not null,
    moved_at   timestamptz not null,
    primary key (promise_id, letter_id)
);

-- Promises that put off an answer: kept when the questions are answered.
create table promise_question (
    promise_id  bigint not null references promise,
    question_id bigint not null references question,
    primary key (promise_id, question_id)
);
create index promise_question_question on promise_question (question_id);

-- What an author says of the promises in his draft: false ones, and other dates. What is not here is taken as it was found.
create table draft_promise (
    draft_id  bigint      not null references draft,
    line      text        not null,
    ticked    boolean     not null,
    due_at    timestamptz,                                      -- the corrected date
    found_due timestamptz,                                      -- that it corrects
    primary key (draft_id, line)
);

-- All that the ledger wants to know of its neighbours: to whom it was promised, and who gave it.
create view promise_shown as
select promise.*, conversation.client_id, conversation.subject, coalesce(client.name, '') as client_name,
    coalesce(colleague.name, '') as colleague_name
from promise
join conversation on conversation.id = promise.conversation_id
left join client on client.id = conversation.client_id
left join colleague on colleague.id = promise.colleague_id;
