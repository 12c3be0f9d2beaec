-- A piece of work for a client that takes longer than a letter.
create table task (
    id              bigint generated always as identity primary key,
    client_id       bigint      not null references client,
    project_id      bigint references project,
    conversation_id bigint references conversation, -- where its letters go; null: a new one
    title           text        not null,
    state           text        not null check (state in ('doing', 'waiting', 'done', 'dropped')),
    percent         int         not null check (percent between 0 and 100),
    until_day       date,                           -- when it will be done
    offered_day     date,                           -- the date in the letter that is being written to the client
    told_day        date,                           -- the date that the client knows; null: none
    told_letter_id  bigint references letter,
    why             text        not null,           -- what the client needs it for; empty: not known
    measure         text        not null,           -- by what he will see that it is good; empty: not known
    acceptor_id     bigint references contact,      -- who accepts it; null: not known
    colleague_id    bigint references colleague,    -- who does it; null: nobody yet
    client_sees     boolean     not null default false,
    made_at         timestamptz not null,
    ended_at        timestamptz                     -- done or dropped
);
create index task_client on task (client_id, id) where ended_at is null;
create index task_ended on task (client_id, ended_at desc) where ended_at is not null;
create index task_conversation on task (conversation_id) where conversation_id is not null;

-- How far it was when.
create table task_percent (
    id      bigint generated always as identity primary key,
    task_id bigint      not null references task,
    percent int         not null,
    said_by bigint references colleague,
    said_at timestamptz not null
);
create index task_percent_task on task_percent (task_id, id);
