-- A letter in which the desk (or a colleague) saw anger or a complaint; what became of it.
create table grievance (
    letter_id       bigint primary key references letter,
    conversation_id bigint      not null references conversation,
    client_id       bigint references client,
    degree          text        not null check (degree in ('complaint', 'conflict')),
    noticed_at      timestamptz not null,
    said_by         bigint references colleague,  -- who called it so; null: the desk
    seen_by         bigint references colleague,  -- the lead who has read the brief of a conflict
    seen_at         timestamptz,
    waived_by       bigint references colleague,  -- who said that it is none
    complaint_id    bigint references complaint
);
create index grievance_in_conversation on grievance (conversation_id, letter_id);
create index grievance_complaint on grievance (complaint_id) where complaint_id is not null;
