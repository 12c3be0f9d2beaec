-- Work that is planned otherwise than it was agreed, and why it is so. Without a row the contradiction is shown.
create table task_otherwise (
    id           bigint generated always as identity primary key,
    task_id      bigint      not null references task,
    agreement_id bigint      not null references agreement,
    said         text        not null, -- the words of the task that differ: others are another contradiction
    reason       text        not null,
    colleague_id bigint references colleague,
    at           timestamptz not null,
    unique (task_id, agreement_id)
);
create index task_otherwise_agreement on task_otherwise (agreement_id);
