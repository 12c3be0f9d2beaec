-- What the firm, a client or a project wants of the rules, as YAML. Every change is a row; the newest holds.
create table profile (
    id         bigint generated always as identity primary key,
    kind       text        not null check (kind in ('firm', 'client', 'project')),
    owner      bigint      not null default 0,              -- of the client or project, 0 for the firm
    yaml       text        not null,
    changed_by bigint      not null references colleague,
    changed_at timestamptz not null
);
create index profile_newest on profile (kind, owner, id desc);

-- Words that a colleague has taken into his own dictionary.
create table dictionary_word (
    colleague_id bigint      not null references colleague,
    word         text        not null,
    added_at     timestamptz not null,
    primary key (colleague_id, word)
);
