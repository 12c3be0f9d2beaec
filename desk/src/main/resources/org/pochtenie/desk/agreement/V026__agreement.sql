-- What was agreed with a client, in words. Never deleted: what holds no longer names what came instead, or why it ended.
create table agreement (
    id              bigint generated always as identity primary key,
    client_id       bigint      not null references client,
    conversation_id bigint references conversation,
    letter_id       bigint references letter,            -- in which it stands
    talk_id         bigint references talk,              -- in which it was made
    words           text        not null,
    agreed_at       timestamptz not null,
    recorded_at     timestamptz not null,
    recorded_by     bigint references colleague,         -- null: the client himself, by his link
    client_sees     boolean     not null default false,
    superseded_by   bigint references agreement,
    ended_at        timestamptz,                         -- superseded, or ended without another
    ended_why       text        not null default '',
    search          tsvector    not null generated always as
        (to_tsvector('russian', words) || to_tsvector('english', words)) stored,
    check (superseded_by is null or ended_at is not null)
);
create index agreement_of_client on agreement (client_id, agreed_at desc, id desc);
create index agreement_in_conversation on agreement (conversation_id, agreed_at desc, id desc);
create index agreement_in_force on agreement (client_id, id) where ended_at is null;
create index agreement_seen on agreement (client_id, id) where client_sees and ended_at is null;
create index agreement_superseded on agreement (superseded_by) where superseded_by is not null;
create index agreement_of_letter on agreement (letter_id) where letter_id is not null;
create index agreement_of_talk on agreement (talk_id) where talk_id is not null;
create index agreement_recent on agreement (agreed_at desc, id desc);
create index agreement_search on agreement using gin (search);
