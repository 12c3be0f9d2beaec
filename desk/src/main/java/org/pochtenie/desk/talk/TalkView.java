package org.pochtenie.desk.talk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.debt.Debt;

/**
 * A talk as its page shows it.
 *
 * @param key of the page
 * @param debt the letter that is owed for it, null when none is
 * @param prompts what can be asked back
 */
public record TalkView(Talk talk, UUID key, @Nullable Debt debt, List<String> prompts) {}
