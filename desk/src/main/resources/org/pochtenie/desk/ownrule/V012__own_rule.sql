-- Rules that the firm has written itself. Every change is a row; the newest of a rule holds.
create table own_rule (
    id         bigint generated always as identity primary key,
    rule       text        not null,
    language   text check (language in ('ru', 'en')),      -- of a LanguageTool rule; null: a phrase rule of ours
    text       text        not null,
    state      text        not null check (state in ('on', 'off', 'gone')),
    changed_by bigint      not null references colleague,
    changed_at timestamptz not null
);
create index own_rule_newest on own_rule (rule, id desc);
