create table mailbox (
    id             bigint generated always as identity primary key,
    name           text        not null,
    address        text        not null unique check (address = lower(address)),
    imap_host      text        not null default '', -- empty: letters come by the SMTP listener only
    imap_port      int         not null default 993,
    imap_security  text        not null default 'tls' check (imap_security in ('tls', 'starttls', 'none')),
    imap_user      text        not null default '',
    imap_secret    bytea,
    smtp_host      text        not null default '',
    smtp_port      int         not null default 587,
    smtp_security  text        not null default 'starttls' check (smtp_security in ('tls', 'starttls', 'none')),
    smtp_user      text        not null default '',
    smtp_secret    bytea,
    answer_time_id bigint      not null references answer_time,
    history_since  date,                           -- null: no history wanted
    paused         boolean     not null default false,
    connected_at   timestamptz not null,
    -- health
    checked_at     timestamptz,                    -- last time the server answered
    letter_at      timestamptz,                    -- last time a letter came
    fault          text,                           -- what is wrong now, null when well
    fault_since    timestamptz,
    silence_told_at timestamptz
);

-- Other addresses under which the firm receives: aliases, and the colleagues' own boxes.
create table mailbox_alias (
    address    text primary key check (address = lower(address)),
    mailbox_id bigint not null references mailbox
);

create table mailbox_folder (
    mailbox_id    bigint not null references mailbox,
    folder        text   not null,
    sent          boolean not null default false,
    uid_validity  bigint not null,
    last_uid      bigint not null default 0,        -- everything up to here is stored
    history_from  bigint not null default 0,        -- uid at which live reading began; history lies before it
    history_done  bigint not null default 0,        -- history is stored up to this uid
    history_total int    not null default 0,
    history_count int    not null default 0,
    primary key (mailbox_id, folder)
);

-- Where a raw letter was found: the same bytes may lie in several folders.
create table raw_letter_place (
    raw_letter_id bigint not null references raw_letter,
    mailbox_id    bigint references mailbox,
    folder        text   not null default '',
    uid_validity  bigint not null default 0,
    uid           bigint not null default 0
);
create unique index raw_letter_place_once on raw_letter_place (mailbox_id, folder, uid_validity, uid) where uid > 0;
create index raw_letter_place_letter on raw_letter_place (raw_letter_id);

-- Raw letters on their way to a conversation. A row is deleted when the letter has arrived;
-- what could not be read stays, is shown and can be run again.
create table arrival (
    raw_letter_id bigint primary key references raw_letter,
    mailbox_id    bigint references mailbox,
    history       boolean     not null default false, -- comes without side effects
    sent          boolean     not null default false, -- found in a Sent folder
    came_at       timestamptz not null,
    tries         int         not null default 0,
    fault         text,
    next_try_at   timestamptz
);
create index arrival_waiting on arrival (history, raw_letter_id) where fault is null;
create index arrival_faulty on arrival (raw_letter_id) where fault is not null;
