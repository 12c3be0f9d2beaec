-- What we owe somebody at a moment. Each feature keeps a ledger of its own; here stands only what is due, and when.
create table debt (
    id              bigint generated always as identity primary key,
    kind            text        not null,
    subject_id      bigint      not null,           -- in the ledger of that kind
    client_id       bigint references client,
    conversation_id bigint references conversation,
    colleague_id    bigint references colleague,    -- who owes it; null: all of us
    quiet           boolean     not null default false, -- it only may be done, and is never late
    words           text        not null,           -- what is owed, for a line on the Today page
    due_at          timestamptz not null,
    show_at         timestamptz not null,           -- from then on it stands on the Today page
    shown_at        timestamptz,                    -- told once, by whichever desk came first
    late_at         timestamptz,                    -- found late, told once
    ended_at        timestamptz,
    ending          text check (ending in ('paid', 'dropped')),
    paid_by         bigint references letter,
    check ((ended_at is null) = (ending is null))
);
-- At most one open debt for a thing; whoever raises it again only moves it.
create unique index debt_open on debt (kind, subject_id) where ended_at is null;
create index debt_of_subject on debt (kind, subject_id, id desc);
create index debt_to_show on debt (show_at) where ended_at is null and shown_at is null;
create index debt_to_be_late on debt (due_at) where ended_at is null and late_at is null and not quiet;
create index debt_shown on debt (due_at, id) where ended_at is null and shown_at is not null and not quiet;
create index debt_shown_of on debt (colleague_id, due_at, id)
    where ended_at is null and shown_at is not null and not quiet;
create index debt_quiet on debt (due_at, id) where ended_at is null and shown_at is not null and quiet;
create index debt_of_client on debt (client_id, due_at) where ended_at is null;
create index debt_in_conversation on debt (conversation_id, due_at) where ended_at is null;
create index debt_ended on debt (ended_at) where ended_at is not null;

-- Letters that were begun to pay a debt: when one is sent, the debt is paid.
create table debt_draft (
    draft_id bigint not null references draft,
    debt_id  bigint not null references debt,
    primary key (draft_id, debt_id)
);
create index debt_draft_debt on debt_draft (debt_id);
