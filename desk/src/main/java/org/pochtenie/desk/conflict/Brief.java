package org.pochtenie.desk.conflict;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.complaint.Complaint;
import org.pochtenie.desk.conversation.Conversation;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.question.KeptQuestion;

/**
 * What a lead has to know of a conflict, on one page.
 *
 * @param trigger the letter that called him
 * @param assignee whose conversation it is, empty: nobody's
 * @param asked the client's questions that are open
 * @param owed what we owe him and is not late
 * @param broken what we owe him and is late
 * @param letters the last ones, the newest first
 * @param complaints of that client
 */
public record Brief(
        Noticed.One noticed,
        LetterInConversation trigger,
        Conversation conversation,
        @Nullable Client client,
        String assignee,
        List<KeptQuestion> asked,
        List<Debt> owed,
        List<Debt> broken,
        List<LetterInConversation> letters,
        List<Complaint> complaints) {}
