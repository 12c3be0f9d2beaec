create table draft (
    id              bigint generated always as identity primary key,
    conversation_id bigint references conversation,         -- null: a letter that begins a conversation
    answers_letter_id bigint references letter,             -- the newest letter its author had seen
    mailbox_id      bigint      not null references mailbox,
    author_id       bigint      not null references colleague,
    kind            text        not null check (kind in ('reply', 'new', 'forward')),
    recipients      jsonb       not null default '{"to":[],"cc":[]}',
    subject         text        not null default '',
    html            text        not null default '',
    ticked          jsonb       not null default '[]',       -- questions that the author ticked by hand
    version         bigint      not null default 1,          -- 1: begun, nothing typed yet
    touched_at      timestamptz not null,
    came_from       bigint references draft,                 -- the reply of which this letter was made
    state           text        not null default 'open' check (state in ('open', 'queued', 'sent', 'discarded'))
);
create unique index draft_open on draft (author_id, conversation_id) where state = 'open' and conversation_id is not null;
create index draft_of_author on draft (author_id, touched_at desc) where state = 'open';
create index draft_of_conversation on draft (conversation_id) where state = 'open';

create table draft_attachment (
    id       bigint generated always as identity primary key,
    draft_id bigint not null references draft,
    name     text   not null,
    type     text   not null,
    size     bigint not null,
    bytes    bytea  not null
);
alter table draft_attachment alter column bytes set storage external;
create index draft_attachment_draft on draft_attachment (draft_id);
