-- A client's question stands on his page when a colleague has said so.
alter table question add column client_sees boolean not null default false;

-- What clients asked on their pages. Each is a letter as well, and is answered as one.
create table status_question (
    id              bigint generated always as identity primary key,
    client_id       bigint      not null references client,
    contact_id      bigint      not null references contact,
    message_id      text        not null unique,
    words           text        not null,
    asked_at        timestamptz not null,
    conversation_id bigint references conversation -- null until the letter has arrived there
);
create index status_question_client on status_question (client_id, asked_at desc);
create index status_question_conversation on status_question (conversation_id) where conversation_id is not null;
