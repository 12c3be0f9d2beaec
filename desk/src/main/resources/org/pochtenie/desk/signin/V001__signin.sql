create table colleague (
    id            bigint generated always as identity primary key,
    name          text        not null,
    address       text        not null unique check (address = lower(address)),
    password_hash text        not null,
    role          text        not null check (role in ('owner', 'lead', 'colleague')),
    position      text        not null default '',
    language      text        not null default 'ru' check (language in ('ru', 'en')),
    zone          text        not null default 'Europe/Moscow',
    theme         text        not null default 'auto' check (theme in ('auto', 'light', 'dark')),
    signature     text        not null default '',
    failures      int         not null default 0,
    locked_until  timestamptz,
    joined_at     timestamptz not null,
    left_at       timestamptz
);

-- Links for newcomers, and the one for the very first owner (then invited_by is null). Only the hash is kept.
create table invitation (
    token_hash bytea primary key,
    role       text        not null check (role in ('owner', 'lead', 'colleague')),
    address    text        not null default '',
    invited_by bigint references colleague,
    expires_at timestamptz not null,
    used_at    timestamptz
);

create table spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
