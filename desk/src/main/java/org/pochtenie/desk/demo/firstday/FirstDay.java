package org.pochtenie.desk.demo.firstday;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.pochtenie.desk.Settings;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.desk.demo.DemoFirm;
import org.pochtenie.desk.demo.Resources;
import org.pochtenie.desk.demo.Sheet;
import org.pochtenie.desk.signin.Colleagues;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives the demo firm a first day: what it owes and has agreed, told by {@code firstday.txt} and done through the features
 * themselves.
 */
@Component
@Profile("demo")
public class FirstDay {
    private static final int LOOKS = 600;
    private static final Duration BETWEEN = Duration.ofMillis(200);

    private final Settings settings;
    private final Conversations conversations;
    private final Clients clients;
    private final Colleagues colleagues;
    private final TransactionTemplate transaction;
    private final Map<String, Consumer<Line>> deeds = new HashMap<>();

    FirstDay(
            Settings settings,
            Conversations conversations,
            Clients clients,
            Colleagues colleagues,
            TransactionTemplate transaction,
            List<Deeds> deeds) {
        this.settings = settings;
        this.conversations = conversations;
        this.clients = clients;
        this.colleagues = colleagues;
        this.transaction = transaction;
        deeds.forEach(some -> this.deeds.putAll(some.all()));
    }

    /** Returns when all letters of the firm's history have come in. */
    public void awaitHistory(DemoFirm firm) {
        var wanted = firm.conversations().stream()
                .flatMap(key -> firm.messageIds(key).stream())
                .filter(id -> !id.isEmpty())
                .toList();
        int come = 0;
        for (int look = 0; look < LOOKS; look++) {
            while (come < wanted.size()
                    && conversations.byMessageId(wanted.get(come)).isPresent()) {
                come++;
            }
            if (come == wanted.size()) {
                return;
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
        throw new IllegalStateException("the history of the demo did not come in: " + wanted.get(come));
    }

    /** Does all of it, in the order of the file. */
    public void begin(DemoFirm firm) {
        var blocks = Resources.sheet("firstday.txt").blocks();
        for (var block : blocks) {
            var deed = deeds.get(block.words().getFirst());
            if (deed == null) {
                throw new IllegalArgumentException("nobody knows how to do this: " + block.words());
            }
            transaction.executeWithoutResult(all -> deed.accept(line(block, firm)));
        }
    }

    private Line line(Sheet.Block block, DemoFirm firm) {
        var key = block.words().get(1);
        var letters = firm.messageIds(key).stream()
                .flatMap(id -> conversations.byMessageId(id).stream())
                .toList();
        var conversation = letters.isEmpty() ? 0 : letters.getFirst().conversation();
        var person = firm.cast().person(block.fields().first("by").orElse("anna"));
        return new Line(
                block,
                new When(firm.founded(), firm.cast().zone()),
                settings.language().equals("ru"),
                conversation == 0 ? clientNamed(key, firm) : clientOf(conversation),
                conversation,
                letters,
                letters.isEmpty() || block.words().size() < 3
                        ? null
                        : the(block.words().get(2), letters),
                colleagues.byAddress(person.address()).orElseThrow().id());
    }

    private static LetterInConversation the(String number, List<LetterInConversation> letters) {
        return letters.get(Integer.parseInt(number) - 1);
    }

    private long clientNamed(String key, DemoFirm firm) {
        var contact = clients.contact(firm.cast().person(key).address()).orElseThrow();
        return Objects.requireNonNull(contact.client());
    }

    private long clientOf(long conversation) {
        var client = conversations.byId(conversation).orElseThrow().client();
        return client == null ? 0 : client;
    }
}
