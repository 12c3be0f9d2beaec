package org.pochtenie.desk.statuspage;

import java.util.List;
import org.pochtenie.desk.agreement.Agreements;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.stereotype.Component;

/** What is agreed with the client, as it holds now. */
@Component
class AgreementsShown implements StatusSource {
    private final Agreements agreements;

    AgreementsShown(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public String kind() {
        return "agreement";
    }

    @Override
    public List<StatusItem> items(long client, Visit visit) {
        return agreements.clientSees(client).stream()
                .map(agreement -> StatusItem.of(Section.AGREED, "agreement", agreement.id(), agreement.words())
                        .note(visit.day(visit.local(agreement.made().at()).toLocalDate())))
                .toList();
    }
}
