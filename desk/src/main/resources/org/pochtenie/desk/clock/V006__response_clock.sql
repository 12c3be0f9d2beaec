-- One clock a conversation: it runs while the client waits for us.
create table response_clock (
    conversation_id bigint primary key references conversation,
    letter_id       bigint      not null references letter, -- the letter that started it
    started_at      timestamptz not null,
    aim_at          timestamptz not null,                   -- from here on it is a warning
    limit_at        timestamptz not null,                   -- from here on it is late
    stopped_at      timestamptz,
    stopped_by      bigint references letter,
    promised_at     timestamptz,                            -- acknowledged: the answer is promised by then
    warned_at       timestamptz,
    late_told_at    timestamptz
);
create index response_clock_running on response_clock (limit_at) where stopped_at is null;
create index response_clock_promised on response_clock (promised_at) where promised_at is not null;
