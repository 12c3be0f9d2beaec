-- One clock a conversation: it runs while the client waits for us.
create table response_clock (
    conversation_id bigint primary key references conversation,
    letter_id       bigint references letter,     -- the letter that started it; null: a colleague did
    turn            text        not null check (turn in ('running', 'snoozed', 'clients', 'stopped')),
    started_at      timestamptz not null,
    counted_since   timestamptz not null,         -- later than started_at after a pause
    spent_ms        bigint      not null default 0, -- working time counted before it
    aim_at          timestamptz not null,         -- from here on it is a warning
    limit_at        timestamptz not null,         -- from here on it is late
    stopped_at      timestamptz,
    stopped_by      bigint references letter,
    promised_at     timestamptz,                  -- acknowledged: the answer is promised by then
    warned_at       timestamptz,                  -- told once, by whichever desk came first
    late_told_at    timestamptz,
    promise_told_at timestamptz
);
create index response_clock_running on response_clock (limit_at, conversation_id) where turn = 'running';
create index response_clock_to_warn on response_clock (aim_at) where turn = 'running' and warned_at is null;
create index response_clock_to_tell on response_clock (limit_at) where turn = 'running' and late_told_at is null;
create index response_clock_promised on response_clock (promised_at) where promised_at is not null;
create index response_clock_to_remind on response_clock (promised_at)
    where promised_at is not null and promise_told_at is null;
create index response_clock_answered on response_clock (stopped_at) where stopped_by is not null;
create index response_clock_resting on response_clock (conversation_id) where turn <> 'stopped';

-- All that the clock wants to know of its neighbours: which answer time holds for a conversation.
create view conversation_answer_time as
select conversation.id as conversation_id, coalesce(client.answer_time_id, mailbox.answer_time_id, 1) as answer_time_id
from conversation
left join client on client.id = conversation.client_id
left join mailbox on mailbox.id = conversation.mailbox_id;
