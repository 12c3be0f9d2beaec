-- A link by which somebody without a login sees or answers one thing. Whoever has it may: it is found by the hash of
-- its token, and sealed beside that, so that the same link can be shown and sent again.
create table personal_link (
    id           bigint generated always as identity primary key,
    token_hash   bytea       not null unique,
    token_sealed bytea       not null,
    kind         text        not null, -- the word of the feature that shows it
    subject_id   bigint      not null, -- number in that feature's ledger
    client_id    bigint      not null references client,
    made_at      timestamptz not null,
    expires_at   timestamptz,          -- null: works until it is revoked
    revoked_at   timestamptz
);
create unique index personal_link_of on personal_link (kind, subject_id) where revoked_at is null;
create index personal_link_client on personal_link (client_id);

-- How often somebody knocked lately; counted by all desks together, worth nothing after an hour or a crash.
create unlogged table link_knock (
    who   text        not null, -- an address of the net, or a link
    since timestamptz not null, -- beginning of the span that is counted
    times int         not null,
    primary key (who, since)
);
create index link_knock_since on link_knock (since);
