-- Keys with which a colleague's own programs come to the desk instead of his password.
create table access_key (
    id           bigint generated always as identity primary key,
    colleague_id bigint      not null references colleague,
    name         text        not null,               -- for which program, as its owner calls it
    hash         bytea       not null unique,        -- of the key, which nobody is told twice
    ending       text        not null,               -- its last characters, by which its owner knows it
    made_at      timestamptz not null,
    used_at      timestamptz
);
create index access_key_colleague on access_key (colleague_id);
