-- A file with clients that somebody has handed in; looked at first, taken by a click, its bytes forgotten soon after.
create table address_book (
    id           bigint generated always as identity primary key,
    colleague_id bigint      not null references colleague,
    name         text        not null,               -- of the file
    bytes        bytea,                              -- null: taken, or too old
    columns      jsonb       not null default '{}',  -- what each column tells, where somebody has said it
    came_at      timestamptz not null,
    taken_at     timestamptz,
    added        int,                                -- people and clients that were new
    changed      int
);
create index address_book_kept on address_book (came_at) where bytes is not null;
create index card_change_when on card_change (client_id, changed_at desc, id desc);
