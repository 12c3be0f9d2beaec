create table client (
    id             bigint generated always as identity primary key,
    name           text not null,
    language       text check (language in ('ru', 'en')),
    form           text check (form in ('ty', 'vy')),
    answer_time_id bigint references answer_time
);

-- A person with an address who writes to us; the same person may come under several addresses later.
create table contact (
    id        bigint generated always as identity primary key,
    name      text   not null,
    address   text   not null unique check (address = lower(address)),
    client_id bigint references client
);
create index contact_client on contact (client_id);
