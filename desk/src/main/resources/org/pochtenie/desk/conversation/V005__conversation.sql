create table conversation (
    id             bigint generated always as identity primary key,
    mailbox_id     bigint references mailbox,
    client_id      bigint references client,
    subject        text        not null,
    state          text        not null check (state in ('waiting-for-us', 'waiting-for-client', 'closed')),
    snoozed_until  timestamptz,
    assignee_id    bigint references colleague,
    -- what lists show, kept with every letter so that a list is one index scan
    last_letter_at timestamptz not null,
    last_from      text        not null default '',
    last_ours      boolean     not null default false,
    preview        text        not null default '',
    letters        int         not null default 0,
    has_attachments boolean    not null default false,
    merged_into    bigint references conversation
);
create index conversation_by_state on conversation (state, last_letter_at desc, id desc)
    include (snoozed_until) where merged_into is null;
create index conversation_by_assignee on conversation (assignee_id, state, last_letter_at desc, id desc)
    include (snoozed_until) where merged_into is null;
create index conversation_recent on conversation (last_letter_at desc, id desc);
create index conversation_snoozed on conversation (snoozed_until) where snoozed_until is not null;
create index conversation_client on conversation (client_id, last_letter_at desc);

create table letter (
    id              bigint generated always as identity primary key,
    conversation_id bigint      not null references conversation,
    raw_letter_id   bigint      not null references raw_letter,
    identity        bytea       not null unique,  -- the same for two deliveries of one letter
    direction       text        not null check (direction in ('in', 'out')),
    kind            text        not null default 'letter' check (kind in ('letter', 'auto-reply', 'bounce', 'list')),
    message_id      text,
    from_name       text        not null default '',
    from_address    text        not null default '',
    contact_id      bigint references contact,
    colleague_id    bigint references colleague,   -- who of us wrote it
    subject         text        not null,
    sent_at         timestamptz not null,          -- its own Date, or when it came
    came_at         timestamptz not null,
    history         boolean     not null default false,
    text            text        not null,
    own_text        text        not null,
    preview         text        not null default '',
    has_html        boolean     not null default false,
    remote_pictures boolean     not null default false, -- its HTML would fetch pictures from elsewhere
    defects         jsonb       not null default '[]',
    doubt           text check (doubt in ('not-confirmed', 'other-address', 'colleague-name')), -- of its sender
    protection      text,                          -- signed or encrypted, and by what: 'signed smime'
    invitation      boolean     not null default false, -- a meeting is in it
    guessed         text check (guessed in ('index', 'quote', 'topic')), -- what put it into its conversation if not ids
    search          tsvector    not null
);
create index letter_in_conversation on letter (conversation_id, sent_at, id);
create index letter_message_id on letter (message_id) where message_id is not null;
create index letter_raw on letter (raw_letter_id);
create index letter_from on letter (from_address, sent_at desc);
create index letter_doubted on letter (conversation_id) where doubt is not null;
create index letter_recent on letter (sent_at desc, id desc);
create index letter_search on letter using gin (search) with (fastupdate = on);

create table letter_recipient (
    letter_id bigint not null references letter,
    role      text   not null check (role in ('to', 'cc', 'bcc', 'reply-to')),
    position  int    not null,
    name      text   not null default '',
    address   text   not null,
    primary key (letter_id, role, position)
);

-- Which letters a letter names as its ancestors; also those that have not come (yet).
create table letter_reference (
    conversation_id bigint not null references conversation,
    message_id      text   not null,
    opens           boolean not null default false, -- the first letter of the conversation names it
    primary key (message_id, conversation_id)
);
create index letter_reference_conversation on letter_reference (conversation_id);

create table attachment (
    id         bigint generated always as identity primary key,
    letter_id  bigint  not null references letter,
    position   int     not null,                  -- the n-th attachment of the letter, from 0; bytes are read from it
    name       text    not null,
    type       text    not null,
    size       bigint  not null,
    content_id text,
    inline     boolean not null default false,
    enclosed   boolean not null default false,    -- it was in a winmail.dat
    unique (letter_id, position)
);

-- Who wants to open links and files of a letter although its sender is in doubt: he is not asked again.
create table doubt_waived (
    letter_id    bigint      not null references letter,
    colleague_id bigint      not null references colleague,
    at           timestamptz not null,
    primary key (letter_id, colleague_id)
);

create table note (
    id              bigint generated always as identity primary key,
    conversation_id bigint      not null references conversation,
    author_id       bigint      not null references colleague,
    text            text        not null,
    written_at      timestamptz not null
);
create index note_in_conversation on note (conversation_id, written_at);

-- Who reads and who writes right now; worth nothing after a crash.
create unlogged table presence (
    conversation_id bigint      not null,
    colleague_id    bigint      not null,
    writing         boolean     not null,
    until           timestamptz not null,
    primary key (conversation_id, colleague_id)
);
