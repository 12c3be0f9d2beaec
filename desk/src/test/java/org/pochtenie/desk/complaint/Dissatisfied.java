package org.pochtenie.desk.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.conversation.Arrived;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.Post;
import org.pochtenie.desk.conversation.ReceivedLetter;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.draft.SuggestedLetters;
import org.pochtenie.desk.outbox.Firm;
import org.pochtenie.desk.outbox.LetterSent;
import org.pochtenie.rulebook.duty.LetterKind;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;

/** A firm with a client who is not content, for tests of what becomes of it. */
public final class Dissatisfied implements AutoCloseable {
    public static final String COMPLAINT = """
            Анна, здравствуйте.

            Форма заказа не работает со вчерашнего вечера, мы теряем покупателей. Почему об этом узнаём мы, а не вы?

            Марина""";

    private static final String MARINA = "Марина Кольцова <marina@kontur.example>";
    private static final Pattern LINK = Pattern.compile("href=\"http://127\\.0\\.0\\.1(/c/[\\w-]+)\"");

    public final Firm firm = new Firm();
    private int letters;

    public ReceivedLetter writes(String text) {
        return comes(
                Post.source("d" + ++letters + "@kontur.example", MARINA, "Форма заказа", firm.now.instant(), text));
    }

    /** Another letter in the same conversation. */
    public ReceivedLetter writesAgain(String text) {
        return comes(Post.source(
                "d" + ++letters + "@kontur.example",
                MARINA,
                "Re: Форма заказа",
                firm.now.instant(),
                text,
                "d1@kontur.example"));
    }

    private ReceivedLetter comes(String source) {
        var in = firm.post.in(source);
        return firm.desk
                .the(Conversations.class)
                .receive(Arrived.in(
                        in.raw(),
                        in.letter(),
                        in.identity(),
                        in.ownText(),
                        LetterKind.LETTER,
                        firm.mailbox,
                        firm.now.instant()))
                .orElseThrow();
    }

    public Debt owed(String kind, long subject) {
        return firm.desk.the(Debts.class).open(kind, subject).orElseThrow();
    }

    /** The letter that pays the debt is begun; the guard has nothing to stop in it. */
    public String begins(Guest author, Debt debt) {
        author.post("/debts/" + debt.id() + "/letter", Map.of());
        var id = draft(debt);
        var html = firm.desk.the(SuggestedLetters.class).byId(id).orElseThrow().html();
        var saved = firm.json(author, "PUT", "/drafts/" + id, Map.of("version", version(id), "html", html), 200);
        assertThat(saved.get("verdict").get("remarks").valueStream())
                .filteredOn(remark -> remark.get("weight").asString().equals("stop"))
                .as(html)
                .isEmpty();
        return html;
    }

    /** And it is sent. */
    public void sends(Debt debt, long conversation) {
        var source = Post.source(
                "o" + ++letters + "@studio.example",
                "Анна Лебедева <anna@studio.example>",
                "Re: Форма заказа",
                firm.now.instant(),
                "Марина, здравствуйте!",
                "d1@kontur.example");
        var letter = firm.desk
                .the(Conversations.class)
                .receive(firm.post.out(source).writtenHere(conversation, firm.anna.id()))
                .orElseThrow();
        firm.desk
                .the(ApplicationEventMulticaster.class)
                .multicastEvent(new PayloadApplicationEvent<>(
                        this, new LetterSent(1, draft(debt), letter.letter(), conversation, List.of(), null)));
        firm.desk
                .jdbc()
                .sql("update draft set state = 'sent' where id = ?")
                .param(draft(debt))
                .update();
    }

    /** Where the letter leads whoever clicks. */
    public static String link(String html) {
        var found = LINK.matcher(html);
        assertThat(found.find()).as(html).isTrue();
        return found.group(1);
    }

    private long draft(Debt debt) {
        return firm.desk
                .jdbc()
                .sql("select max(draft_id) from debt_draft where debt_id = ?")
                .param(debt.id())
                .query(Long.class)
                .single();
    }

    private long version(long draft) {
        return firm.desk
                .jdbc()
                .sql("select version from draft where id = ?")
                .param(draft)
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        firm.close();
    }
}
