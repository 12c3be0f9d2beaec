-- Letters that were given a conversation of their own, so that friendly talk and work talk are kept apart.
create table parting (
    id        bigint generated always as identity primary key,
    from_id   bigint      not null references conversation,
    into_id   bigint      not null references conversation,
    letters   int         not null,
    by_id     bigint      not null references colleague,
    at        timestamptz not null,
    undone_at timestamptz
);
create index parting_from on parting (from_id);
create index parting_into on parting (into_id);
