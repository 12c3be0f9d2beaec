-- A client wants something otherwise than agreed: his request, our proposal, his choice, the new agreement.
create table change_request (
    id              bigint generated always as identity primary key,
    client_id       bigint      not null references client,
    conversation_id bigint references conversation,
    letter_id       bigint references letter,            -- in which he asks for it
    words           text        not null,
    why             text        not null default '',     -- his reason
    measure         text        not null default '',     -- by what he will see that it is reached
    agreement_id    bigint references agreement,         -- what is to be changed, null when nothing of the kind is agreed
    asked_at        timestamptz not null,
    recorded_by     bigint not null references colleague,
    state           text        not null default 'asked' check (state in ('asked', 'proposed', 'chosen', 'dropped')),
    proposed_at     timestamptz,
    proposed_by     bigint references letter,            -- the letter with our proposal
    ended_at        timestamptz,
    ended_why       text        not null default '',     -- why it was dropped
    reply_id        bigint references letter,            -- a letter that seems to choose, and which
    reply_option    int,
    chosen_by       text check (chosen_by in ('link', 'letter', 'colleague')),
    new_agreement_id bigint references agreement
);
create index change_request_of_client on change_request (client_id, id desc);
create index change_request_in_conversation on change_request (conversation_id, id desc);
create index change_request_open on change_request (asked_at) where ended_at is null;
create index change_request_agreement on change_request (agreement_id) where agreement_id is not null;
create index change_request_new on change_request (new_agreement_id) where new_agreement_id is not null;

-- What we propose: one of them is what we advise.
create table change_option (
    id        bigint generated always as identity primary key,
    change_id bigint  not null references change_request,
    position  int     not null,
    words     text    not null,                          -- what will be done, with everything that it includes
    day       date,                                      -- by which it will be done
    price     text    not null default '',               -- "12 000 ₽"; empty: for nothing more
    reason    text    not null default '',               -- why one would take it
    advised   boolean not null default false,
    chosen    boolean not null default false,
    unique (change_id, position)
);
create unique index change_option_chosen on change_option (change_id) where chosen;

-- Places in letters that look like a wish for a change, until a colleague has said what they are.
create table change_hint (
    letter_id       bigint      not null references letter,
    start_at        int         not null,
    end_at          int         not null,
    conversation_id bigint      not null references conversation,
    words           text        not null,
    noticed_at      timestamptz not null,
    dismissed       boolean,                             -- null: nobody has looked; false: it became a request
    primary key (letter_id)
);
create index change_hint_open on change_hint (conversation_id) where dismissed is null;
