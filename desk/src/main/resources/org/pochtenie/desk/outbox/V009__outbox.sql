create table outgoing (
    id              bigint generated always as identity primary key,
    draft_id        bigint      not null references draft,
    conversation_id bigint references conversation,
    mailbox_id      bigint      not null references mailbox,
    author_id       bigint      not null references colleague,
    message_id      text        not null unique,            -- chosen when it is queued, so that a letter is found again
    raw_letter_id   bigint references raw_letter,           -- made when the undo window is over
    letter_id       bigint references letter,
    -- waiting: may be undone; sending: stored, to be handed over; handing-over: the final dot is on its way;
    -- unclear: nobody knows whether the server took it
    state           text        not null check (state in ('waiting', 'undone', 'sending', 'handing-over', 'sent', 'failed', 'unclear')),
    send_at         timestamptz not null,
    queued_at       timestamptz not null,
    sent_at         timestamptz,
    tries           int         not null default 0,
    next_try_at     timestamptz,
    fault           text,                                   -- what the server said last, null when well
    bounced_at      timestamptz,
    filed_in_sent   boolean     not null default false,
    filing_tries    int         not null default 0,
    filing_fault    text,
    verdict         jsonb       not null,
    settled         jsonb       not null default '[]',      -- questions that it answers or defers
    promised_at     timestamptz
);
create index outgoing_due on outgoing (send_at) where state in ('waiting', 'sending', 'handing-over');
create index outgoing_conversation on outgoing (conversation_id);
create index outgoing_letter on outgoing (letter_id);
create index outgoing_amiss on outgoing (author_id) where state in ('failed', 'unclear') or bounced_at is not null;
create unique index outgoing_once on outgoing (draft_id) where state <> 'undone';

create table outgoing_recipient (
    outgoing_id bigint not null references outgoing,
    address     text   not null,
    state       text   not null default 'waiting' check (state in ('waiting', 'accepted', 'refused', 'bounced')),
    reason      text,
    primary key (outgoing_id, address)
);

-- What the guard had said of a letter when it was sent, and why it was sent nevertheless.
create table outgoing_remark (
    outgoing_id bigint not null references outgoing,
    key         text   not null,
    rule        text   not null,
    weight      text   not null check (weight in ('stop', 'warn', 'hint')),
    words       text   not null,
    reason      text,
    primary key (outgoing_id, key)
);
create index outgoing_remark_rule on outgoing_remark (rule);
