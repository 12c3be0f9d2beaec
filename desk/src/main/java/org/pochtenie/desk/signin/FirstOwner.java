package org.pochtenie.desk.signin;

import java.net.URI;
import org.pochtenie.desk.Settings;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** On an empty desk prints the link by which its owner comes in; whoever can read the console may. */
@Component
class FirstOwner {
    private final Colleagues colleagues;
    private final Invitations invitations;
    private final Settings settings;

    FirstOwner(Colleagues colleagues, Invitations invitations, Settings settings) {
        this.colleagues = colleagues;
        this.invitations = invitations;
        this.settings = settings;
    }

    @EventListener(WebServerInitializedEvent.class)
    void invite() {
        if (colleagues.nobodyYet() && !settings.demo()) {
            invitations.withdrawFirst();
            System.out.println();
            System.out.println(
                    settings.language().equals("ru")
                            ? "  Добро пожаловать. Создайте запись владельца:"
                            : "  Welcome. Create the owner's account:");
            System.out.println("  " + link());
            System.out.println();
        }
    }

    URI link() {
        return settings.publicUrl().resolve("/join/" + invitations.invite(Colleague.Role.OWNER, "", null));
    }
}
