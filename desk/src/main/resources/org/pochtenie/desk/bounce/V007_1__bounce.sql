-- What delivery reports say of our letters, one row a recipient. A letter of ours is found by its Message-ID, so that
-- a report may come before the letter itself is found in the Sent folder.
create table bounce (
    id          bigint generated always as identity primary key,
    report_id   bigint      not null references letter,
    message_id  text,                               -- of the letter that did not arrive; null when nobody can say
    guessed     boolean     not null default false, -- the report does not name it: recipient and time fit
    recipient   text        not null default '',
    permanent   boolean     not null,               -- false: the server goes on trying
    status      text        not null default '',    -- enhanced status code, RFC 3463
    said        text        not null default '',    -- what the server said
    came_at     timestamptz not null,
    settled     boolean     not null default false, -- its author has seen it, or sends the letter again
    unique (report_id, recipient)
);
create index bounce_message on bounce (message_id) where message_id is not null;
