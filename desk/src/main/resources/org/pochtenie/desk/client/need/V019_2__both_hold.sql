-- Two wishes that look as if they contradict each other, and somebody has said that both hold.
create table both_hold (
    one_id   bigint      not null references card_fact,
    other_id bigint      not null references card_fact check (other_id > one_id),
    said_by  bigint references colleague,
    said_at  timestamptz not null,
    primary key (one_id, other_id)
);
