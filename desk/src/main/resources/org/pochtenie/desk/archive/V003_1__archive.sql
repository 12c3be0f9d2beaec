-- Every letter as it came, byte for byte, for ever.
create table raw_letter (
    id        bigint generated always as identity primary key,
    sha256    bytea       not null unique check (length(sha256) = 32),
    bytes     bytea       not null,
    kept_at   timestamptz not null,
    check (sha256 = sha256(bytes))
);
alter table raw_letter alter column bytes set storage external;

create function correspondence_is_never_deleted() returns trigger language plpgsql as $$
begin
    raise exception 'correspondence is never changed or deleted (%)', tg_table_name using errcode = 'PCH01';
end $$;
create trigger raw_letter_for_ever before update or delete on raw_letter
    for each row execute function correspondence_is_never_deleted();
create trigger raw_letter_for_ever_whole before truncate on raw_letter
    for each statement execute function correspondence_is_never_deleted();
