-- What is known of a client: his card. An automatically made client is a person who wrote to us.
alter table client
    add column kind         text not null default 'person' check (kind in ('person', 'company')),
    add column channel      text check (channel in
        ('email', 'phone', 'telegram', 'whatsapp', 'viber', 'max', 'vk', 'other')), -- by which he prefers to be reached
    add column hours        text not null default '', -- when: «пн-пт 9:00-18:00»
    add column zone         text,                     -- of these hours; null: not known
    add column business     text not null default '', -- what he does
    add column report_form  text not null default '', -- how he wants to hear of results
    add column contact_days int check (contact_days between 1 and 90), -- he hears of us that often; null: as usual
    add column merged_into  bigint references client; -- it was the same client
create index client_by_name on client (lower(name), id) where merged_into is null;
create index client_merged on client (merged_into) where merged_into is not null;
create index client_search on client using gin (to_tsvector('simple', translate(name, '@.-_«»"', '       ')));

-- contact.address is the main e-mail and what arrival looks up first; null for somebody who has none.
alter table contact
    alter column address drop not null,
    add column greeted_as   text   not null default '', -- «Ирина Петровна»; empty: the first name
    add column form         text check (form in ('ty', 'vy')), -- null: as the client's
    add column position     text   not null default '', -- what he is in his firm
    add column roles        text[] not null default '{}'
        check (roles <@ array ['decides', 'accepts', 'pays', 'informed']),
    add column left_at      timestamptz,                -- works there no more
    add column merged_into  bigint references contact,  -- the same person under another address; letters stay with this row
    add column looked_at    timestamptz;                -- when it was considered for whom he writes
create index contact_merged on contact (merged_into) where merged_into is not null;
create index contact_new on contact (id) where looked_at is null;
create index contact_search on contact
    using gin (to_tsvector('simple', translate(name || ' ' || coalesce(address, ''), '@.-_', '    ')));
create index contact_domain on contact (split_part(address, '@', 2));
create index contact_by_name on contact (lower(name));

-- Further addresses of a person, and his names elsewhere.
create table contact_way (
    id         bigint generated always as identity primary key,
    contact_id bigint not null references contact,
    kind       text   not null check (kind in ('email', 'phone', 'telegram', 'whatsapp', 'viber', 'max', 'vk', 'other')),
    value      text   not null check (kind <> 'email' or value = lower(value)),
    spelled    text   not null -- as it was typed; value is it without spaces and signs
);
create index contact_way_contact on contact_way (contact_id);
create unique index contact_way_email on contact_way (value) where kind = 'email';
create index contact_way_value on contact_way (value, kind);

-- Something that we do for a client over many letters.
create table project (
    id           bigint generated always as identity primary key,
    client_id    bigint      not null references client,
    name         text        not null,
    begun_at     timestamptz not null,
    closed_at    timestamptz,                                      -- null: open
    contact_days int check (contact_days between 1 and 90)         -- null: as the client's
);
create index project_client on project (client_id, id);

alter table conversation add column project_id bigint references project;
create index conversation_project on conversation (project_id, last_letter_at desc) where project_id is not null;

-- Single things known of a client, each with the letter that told it.
create table card_fact (
    id         bigint generated always as identity primary key,
    client_id  bigint      not null references client,
    contact_id bigint references contact,  -- of whom of his people it is true; null: of the client
    project_id bigint references project,
    kind       text        not null check (kind in ('wish', 'need', 'dislike', 'service', 'date', 'note')),
    words      text        not null,
    day        date,                       -- a date to remember, or when a service was bought or a need comes
    yearly     boolean     not null default false,
    letter_id  bigint references letter,
    noted_by   bigint references colleague, -- null: the desk
    noted_at   timestamptz not null,
    checked_at timestamptz not null,       -- when somebody last said that it is still so
    gone_at    timestamptz                 -- it is no longer so
);
create index card_fact_client on card_fact (client_id, kind, id) where gone_at is null;
create index card_fact_contact on card_fact (contact_id) where contact_id is not null;
create index card_fact_checked on card_fact (checked_at) where gone_at is null;
create index card_fact_day on card_fact (day) where gone_at is null and kind = 'date';

-- Our own rules for a client: week-ends, scope, hours. Told by a letter, then confirmed by him.
create table house_rule (
    id                  bigint generated always as identity primary key,
    client_id           bigint      not null references client,
    words               text        not null,
    noted_by            bigint references colleague,
    noted_at            timestamptz not null,
    checked_at          timestamptz not null,
    told_letter_id      bigint references letter,
    told_at             timestamptz,
    confirmed_letter_id bigint references letter,
    confirmed_at        timestamptz,
    gone_at             timestamptz
);
create index house_rule_client on house_rule (client_id, id) where gone_at is null;

-- When somebody last said that a part of the card that is no row of its own is still so.
create table card_check (
    client_id  bigint      not null references client,
    part       text        not null,
    checked_at timestamptz not null,
    checked_by bigint references colleague,
    primary key (client_id, part)
);
create index card_check_old on card_check (checked_at);

-- Every change of a card: the row as it was and as it became, only the columns that differ.
create table card_change (
    id         bigint generated always as identity primary key,
    client_id  bigint      not null references client,
    place      text        not null check (place in
        ('client', 'contact', 'contact_way', 'project', 'card_fact', 'house_rule')),
    subject    bigint      not null,       -- number of the row in that table
    before     jsonb,                      -- null: it was not there
    after      jsonb,                      -- null: it was taken away
    changed_by bigint references colleague, -- null: the desk
    changed_at timestamptz not null,
    undone_by  bigint references card_change
);
create index card_change_client on card_change (client_id, id desc);

-- For which client a new contact seems to write; accepted or declined by a colleague.
create table belonging (
    contact_id   bigint      not null references contact,
    client_id    bigint      not null references client,
    reason       text        not null check (reason in ('domain', 'name', 'conversation', 'phone', 'company')),
    told         text        not null default '', -- the domain, the number, …
    suggested_at timestamptz not null,
    accepted     boolean,                         -- null: nobody has decided
    decided_by   bigint references colleague,
    decided_at   timestamptz,
    primary key (contact_id, client_id)
);
create index belonging_open on belonging (suggested_at desc) where accepted is null;
create index belonging_client on belonging (client_id) where accepted is null;

-- Two clients or contacts that were one. Every row that went over is remembered, so that it can go back.
create table client_merge (
    id        bigint generated always as identity primary key,
    kind      text        not null check (kind in ('client', 'contact')),
    from_id   bigint      not null,
    into_id   bigint      not null,
    taken     jsonb       not null default '{}', -- what the card took over where it knew nothing
    merged_by bigint references colleague,
    merged_at timestamptz not null,
    undone_by bigint references colleague,
    undone_at timestamptz
);
create index client_merge_into on client_merge (kind, into_id) where undone_at is null;
create index client_merge_from on client_merge (kind, from_id) where undone_at is null;

create table client_merge_row (
    merge_id bigint not null references client_merge,
    place    text   not null, -- the table
    field    text   not null, -- its column that names the client or contact
    row_id   bigint not null,
    primary key (merge_id, place, field, row_id)
);

-- Somebody looked and said that they are two.
create table not_the_same (
    kind     text        not null check (kind in ('client', 'contact')),
    one_id   bigint      not null,
    other_id bigint      not null check (other_id > one_id),
    said_by  bigint references colleague,
    said_at  timestamptz not null,
    primary key (kind, one_id, other_id)
);
