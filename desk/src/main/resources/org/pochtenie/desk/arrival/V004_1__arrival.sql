-- Where a raw letter was found: the same bytes may lie in several folders.
create table raw_letter_place (
    raw_letter_id bigint not null references raw_letter,
    mailbox_id    bigint references mailbox,
    folder        text   not null default '', -- of the mail server; 'smtp' and 'import' have no numbers
    uid_validity  bigint not null default 0,
    uid           bigint not null default 0
);
create unique index raw_letter_place_once on raw_letter_place (mailbox_id, folder, uid_validity, uid) where uid > 0;
create index raw_letter_place_letter on raw_letter_place (raw_letter_id);

-- Raw letters on their way to a conversation. A row is deleted when the letter has arrived;
-- what could not be read stays, is shown and can be run again.
create table arrival (
    id            bigint generated always as identity primary key, -- the order in which they came
    raw_letter_id bigint not null unique references raw_letter,
    mailbox_id    bigint references mailbox,
    history       boolean     not null default false, -- comes without side effects
    sent          boolean     not null default false, -- found in a Sent folder
    size          int         not null,
    came_at       timestamptz not null,
    fault         text
);
create index arrival_waiting on arrival (history, id) where fault is null;
create index arrival_faulty on arrival (id) where fault is not null;
