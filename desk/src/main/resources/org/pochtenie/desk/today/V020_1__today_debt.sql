-- All that the Today page wants to know of what is owed: a row for each open debt that has come into sight.
create view today_debt as
select debt.*, coalesce(client.name, conversation.last_from, '') as who, colleague.name as assignee,
    conversation.subject
from debt
left join client on client.id = debt.client_id
left join conversation on conversation.id = debt.conversation_id
left join colleague on colleague.id = debt.colleague_id
where debt.ended_at is null and debt.shown_at is not null;
