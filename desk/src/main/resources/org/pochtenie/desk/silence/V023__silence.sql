-- Since when a client, in a project of his or apart from all, has not heard from us nor we from him.
create table silence (
    id              bigint generated always as identity primary key,
    client_id       bigint      not null references client,
    project_id      bigint references project,      -- null: apart from projects
    conversation_id bigint references conversation, -- of the last contact: there the next letter belongs
    contact_at      timestamptz not null,           -- the last letter or talk that told something
    told_at         timestamptz,                    -- the last letter of ours among them: what was done since is news
    counted_from    timestamptz not null,           -- later than it where the matter was taken up again
    show_at         timestamptz,                    -- null: nothing goes on, or nobody wants to hear of us
    due_at          timestamptz,
    looked_at       timestamptz                     -- when it came near, and it was looked whether something goes on still
);
create unique index silence_of on silence (client_id, project_id) nulls not distinct;
create index silence_conversation on silence (conversation_id);
create index silence_project on silence (project_id) where project_id is not null;
create index silence_near on silence (show_at) where looked_at is null;

-- A client had to ask how the work goes.
create table gap (
    id              bigint generated always as identity primary key,
    client_id       bigint      not null references client,
    project_id      bigint references project,
    conversation_id bigint      not null references conversation,
    letter_id       bigint      not null unique references letter,
    words           text        not null,
    asked_at        timestamptz not null,
    cause           text check (cause in ('silence', 'promise', 'no-page', 'other')), -- null: nobody has said yet
    no_gap          boolean     not null default false,                              -- he did not ask that
    settled_by      bigint references colleague,
    settled_at      timestamptz
);
create index gap_client on gap (client_id, asked_at desc) where not no_gap;
create index gap_conversation on gap (conversation_id, asked_at desc);
create index gap_recent on gap (asked_at desc) where not no_gap;

alter table note add column may_be_told_at timestamptz; -- since when the client may hear it; null: not at all
create index note_to_tell on note (conversation_id, may_be_told_at) where may_be_told_at is not null;

-- All that a silence wants to know of its neighbours.
create view silence_ground as
select conversation.id as conversation_id, conversation.client_id, conversation.project_id, conversation.assignee_id,
    coalesce(project.name, conversation.subject) as words,
    coalesce(project.contact_days, client.contact_days) as days
from conversation
join client on client.id = conversation.client_id
left join project on project.id = conversation.project_id;

-- A client counts while something goes on: a conversation is open, a project of his is, or we owe him something else.
create view silence_going_on as
select silence.id,
    exists (select from conversation
        where conversation.client_id = silence.client_id and conversation.state <> 'closed'
            and conversation.merged_into is null and conversation.project_id is not distinct from silence.project_id)
    or exists (select from project where project.id = silence.project_id and project.closed_at is null)
    or exists (select from debt left join conversation on conversation.id = debt.conversation_id
        where debt.client_id = silence.client_id and debt.ended_at is null and not debt.quiet
            and debt.kind not in ('contact', 'result') and conversation.project_id is not distinct from silence.project_id)
    as going_on
from silence;
