package org.pochtenie.desk.task;

import java.util.OptionalInt;
import org.pochtenie.desk.conversation.Conversation;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.promise.HowFar;
import org.pochtenie.desk.promise.Promise;
import org.pochtenie.rulebook.Guard;
import org.pochtenie.rulebook.promise.PromisedThing;
import org.springframework.stereotype.Component;

/** How much of a promised thing is done: what its task says, found by the client and by its title. */
@Component
class PromisedWork implements HowFar {
    private final Tasks tasks;
    private final Conversations conversations;
    private final Guard guard;

    PromisedWork(Tasks tasks, Conversations conversations, Guard guard) {
        this.tasks = tasks;
        this.conversations = conversations;
        this.guard = guard;
    }

    @Override
    public OptionalInt of(Promise promise) {
        return conversations
                .byId(promise.conversation())
                .map(Conversation::client)
                .map(client -> percent(client, promise))
                .orElse(OptionalInt.empty());
    }

    private OptionalInt percent(long client, Promise promise) {
        return tasks.open(client).stream()
                .filter(task -> PromisedThing.isSame(task.title(), promise.what(), guard.lexicons()))
                .mapToInt(Task::percent)
                .findFirst();
    }
}
