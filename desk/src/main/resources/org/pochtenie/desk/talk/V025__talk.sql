-- A call, a meeting or a chat: who, when, what about, and what was noted while it went on.
create table talk (
    id              bigint generated always as identity primary key,
    key             uuid        not null unique,         -- of the page on which it was begun: keeping it twice is no harm
    kind            text        not null check (kind in ('call', 'meeting', 'chat')),
    held_at         timestamptz not null,
    who             text        not null default '',     -- as it was typed
    contact_id      bigint references contact,           -- whom that was found to be
    client_id       bigint references client,
    conversation_id bigint references conversation,      -- from which it was logged, or in which its letter went
    about           text        not null default '',
    -- what was noted, a line for each
    agreed          text        not null default '',
    ours            text        not null default '',     -- what we shall do
    theirs          text        not null default '',     -- what the client will do
    questions       text        not null default '',     -- what is still open
    author_id       bigint      not null references colleague,
    touched_at      timestamptz not null,
    logged_at       timestamptz,                         -- null: still being typed, nothing is owed yet
    -- begun: typed, not logged; owed: its letter is; sent; confirmed; dropped: no letter is wanted, and why
    state           text        not null default 'begun'
        check (state in ('begun', 'owed', 'sent', 'confirmed', 'dropped')),
    dropped_why     text        not null default '',
    letter_id       bigint references letter,            -- the letter with its results
    told            jsonb,                               -- the items as that letter has them
    confirmed_at    timestamptz,
    confirmed_by    text check (confirmed_by in ('link', 'letter', 'colleague')),
    reply_id        bigint references letter,            -- a letter that seems to confirm it
    reply_words     text        not null default '',
    correction      text        not null default '',     -- what the client put right by his link
    check ((state = 'begun') = (logged_at is null))
);
create index talk_of_client on talk (client_id, held_at desc, id desc) where logged_at is not null;
create index talk_in_conversation on talk (conversation_id, held_at desc, id desc) where logged_at is not null;
create index talk_recent on talk (held_at desc, id desc) where logged_at is not null;
create index talk_begun on talk (author_id, touched_at desc) where logged_at is null;
create index talk_unconfirmed on talk (conversation_id) where state = 'sent';
create index talk_letter on talk (letter_id) where letter_id is not null;
create index talk_contact on talk (contact_id) where contact_id is not null;
