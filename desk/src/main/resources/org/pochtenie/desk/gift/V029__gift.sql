-- Small things given to clients beyond the order: what they cost, and who allowed them.
create table gift (
    id              bigint generated always as identity primary key,
    client_id       bigint         not null references client,
    what            text           not null,
    cost            numeric(12, 2) not null check (cost >= 0),
    state           text           not null default 'proposed' check (state in ('proposed', 'approved', 'declined', 'given')),
    proposed_by     bigint         not null references colleague,
    proposed_at     timestamptz    not null,
    decided_by      bigint references colleague,
    decided_at      timestamptz,
    over_limit      boolean        not null default false,
    reason          text           not null default '',
    given_at        timestamptz,
    check (not over_limit or reason <> ''),
    check ((state = 'proposed') = (decided_at is null))
);
create index gift_client on gift (client_id, id desc);
create index gift_proposed on gift (proposed_at) where state = 'proposed';
create index gift_decided on gift (decided_at desc) where state in ('approved', 'given');

create table gift_setting (
    single      boolean primary key default true check (single),
    month_limit numeric(12, 2) not null default 0 check (month_limit >= 0)
);
insert into gift_setting default values;
