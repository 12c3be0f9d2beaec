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
    answer_time_id bigint      not null default 1 references answer_time, -- the firm's own until another is chosen
    receiving_hosts text       not null default '', -- authserv-ids of its servers; empty: the usual ones
    history_since  date,                           -- null: no history wanted
    paused         boolean     not null default false,
    version        int         not null default 1,
    connected_at   timestamptz not null,
    -- health
    checked_at     timestamptz,                    -- last time the server answered
    letter_at      timestamptz,                    -- last time a letter came
    fault          text,                           -- what is wrong now: kind and detail; null when well
    fault_folder   text,
    fault_since    timestamptz,
    silent_since   timestamptz                     -- silence beyond its habit was noticed
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
    history_since date,                             -- the history that history_done speaks of; null: none was read
    history_from  bigint not null default 0,        -- uid at which live reading began; history lies before it
    history_done  bigint not null default 0,        -- history is stored up to this uid
    history_total int    not null default 0,
    history_count int    not null default 0,
    primary key (mailbox_id, folder)
);

-- How many letters came in which hour: the habit from which silence is told.
create table mailbox_hour (
    mailbox_id bigint      not null references mailbox,
    hour       timestamptz not null,
    letters    int         not null,
    primary key (mailbox_id, hour)
);
