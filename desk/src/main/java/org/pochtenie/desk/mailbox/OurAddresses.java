package org.pochtenie.desk.mailbox;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.pochtenie.desk.client.Ours;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which addresses are our own: mailboxes, aliases, colleagues. */
@Component
class OurAddresses implements Ours {
    private final JdbcClient jdbc;
    private final Colleagues colleagues;

    OurAddresses(JdbcClient jdbc, Colleagues colleagues) {
        this.jdbc = jdbc;
        this.colleagues = colleagues;
    }

    @Override
    public Set<String> among(Collection<String> addresses) {
        var ours = jdbc.sql("""
                        select address from mailbox where address = any(:asked)
                        union select address from mailbox_alias where address = any(:asked)""")
                .param("asked", addresses.toArray(String[]::new))
                .query(String.class)
                .set();
        colleagues.all().stream()
                .map(Colleague::address)
                .filter(addresses::contains)
                .forEach(ours::add);
        return ours.stream().collect(Collectors.toUnmodifiableSet());
    }
}
