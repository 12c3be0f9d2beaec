-- All that the Today page wants to know of its neighbours, a row for each conversation that has a response clock.
create view today_conversation as
select conversation.id, conversation.subject, conversation.preview, conversation.last_letter_at,
    conversation.has_attachments, conversation.assignee_id,
    coalesce(client.name, conversation.last_from) as who, colleague.name as assignee,
    clock.turn, clock.started_at, clock.counted_since, clock.spent_ms, clock.aim_at, clock.limit_at, clock.promised_at
from response_clock clock
join conversation on conversation.id = clock.conversation_id
left join client on client.id = conversation.client_id
left join colleague on colleague.id = conversation.assignee_id;

-- Those that wait for us without a clock: reports of failed delivery, and what was waiting when the history came in.
-- Only the newest that wait are looked through, or a busy firm without any would have all of them read every time.
create view today_unclocked as
select conversation.id, conversation.subject, conversation.preview, conversation.last_letter_at,
    conversation.has_attachments, conversation.assignee_id,
    coalesce(client.name, conversation.last_from) as who, colleague.name as assignee
from (
    select * from conversation where state = 'waiting-for-us' and snoozed_until is null and merged_into is null
    order by last_letter_at desc, id desc limit 200) conversation
left join response_clock clock on clock.conversation_id = conversation.id
left join client on client.id = conversation.client_id
left join colleague on colleague.id = conversation.assignee_id
where clock.turn is distinct from 'running';
