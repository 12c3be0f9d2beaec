create table outgoing (
    id              bigint generated always as identity primary key,
    draft_id        bigint      not null references draft,
    conversation_id bigint references conversation,
    mailbox_id      bigint      not null references mailbox,
    author_id       bigint      not null references colleague,
    raw_letter_id   bigint references raw_letter,           -- made when the undo window is over
    letter_id       bigint references letter,
    state           text        not null check (state in ('waiting', 'undone', 'sending', 'handing-over', 'sent', 'failed', 'unclear')),
    send_at         timestamptz not null,
    queued_at       timestamptz not null,
    sent_at         timestamptz,
    tries           int         not null default 0,
    fault           text,
    filed_in_sent   boolean     not null default false,
    verdict         jsonb       not null,
    reasons         jsonb       not null default '{}'       -- remark key -> why it was sent anyway
);
create index outgoing_due on outgoing (send_at) where state in ('waiting', 'sending');
create index outgoing_conversation on outgoing (conversation_id);
create index outgoing_letter on outgoing (letter_id);
create unique index outgoing_once on outgoing (draft_id) where state <> 'undone';
