-- Letters that a mail program handed in and the guard holds until their author decides.
create table held_letter (
    id            bigint generated always as identity primary key,
    author_id     bigint      not null references colleague,
    mailbox_id    bigint      not null references mailbox,
    raw_letter_id bigint      not null references raw_letter,
    recipients    text[]      not null,                  -- all of the envelope, those of Bcc too
    subject       text        not null,
    held_at       timestamptz not null,
    state         text        not null default 'held' check (state in ('held', 'sent', 'discarded', 'edited'))
);
create unique index held_letter_once on held_letter (author_id, raw_letter_id) where state = 'held';
