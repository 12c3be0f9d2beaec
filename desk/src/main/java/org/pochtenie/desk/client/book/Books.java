package org.pochtenie.desk.client.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Address books in and out. */
@Component
class Books {
    private static final int CHUNK = 500;

    private final KeptBooks kept;
    private final KnownClients clients;
    private final Planning planning;
    private final Taking taking;

    Books(KeptBooks kept, KnownClients clients, Planning planning, Taking taking) {
        this.kept = kept;
        this.clients = clients;
        this.planning = planning;
        this.taking = taking;
    }

    /** What a file would change. */
    Plan plan(KeptBook book) {
        return planning.of(read(book));
    }

    private static AddressBook read(KeptBook book) {
        var text = BookText.of(Objects.requireNonNull(book.bytes()));
        if (text.text().stripLeading().regionMatches(true, 0, "BEGIN:VCARD", 0, "BEGIN:VCARD".length())) {
            return VCardBook.read(text);
        }
        var chosen = new HashMap<Integer, @Nullable Field>();
        book.columns()
                .forEach((position, word) ->
                        chosen.put(Integer.valueOf(position), Field.of(word).orElse(null)));
        return CsvBook.read(text, chosen);
    }

    /** Takes it whole; nothing happens when it would now change something else than was shown. */
    @Transactional
    public boolean take(KeptBook book, String print, String language) {
        var plan = plan(book);
        if (!plan.canBeTaken()
                || !plan.print().equals(print)
                || !kept.taken(book.id(), plan.count(Planned.What.NEW), plan.count(Planned.What.CHANGES))) {
            return false;
        }
        taking.take(plan, language, book.colleague());
        return true;
    }

    List<Entry> one(long client) {
        return entries(List.of(client));
    }

    List<Entry> all() {
        var all = new ArrayList<Entry>();
        var ids = clients.behind(0, CHUNK);
        while (!ids.isEmpty()) {
            all.addAll(entries(ids));
            ids = clients.behind(ids.getLast(), CHUNK);
        }
        return all;
    }

    private List<Entry> entries(List<Long> ids) {
        Map<Long, KnownClient> known = clients.of(ids);
        return known.values().stream()
                .flatMap(one -> BookEntries.of(one).stream())
                .toList();
    }
}
