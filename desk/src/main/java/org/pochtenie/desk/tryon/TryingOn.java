package org.pochtenie.desk.tryon;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.Settings;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.desk.conversation.OurLetters;
import org.pochtenie.desk.ownrule.RulesInForce;
import org.pochtenie.desk.profile.Profiles;
import org.pochtenie.desk.profile.Scope;
import org.pochtenie.rulebook.Profile;
import org.pochtenie.rulebook.profile.ProfileLayer;
import org.pochtenie.rulebook.profile.ProfileYaml;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads sent letters twice, as things are and as they would be; goes on where it was when its desk dies. */
@Configuration
class TryingOn {
    private static final int AT_ONCE = 20;
    private static final int CONVERSATIONS = 100;

    private final TryOns tryOns;
    private final SentByUs sent;
    private final Conversations conversations;
    private final RulesInForce rules;
    private final BothGuards.Choice guards;
    private final Profiles profiles;
    private final ZoneId zone;

    TryingOn(
            TryOns tryOns,
            SentByUs sent,
            Conversations conversations,
            RulesInForce rules,
            BothGuards.Choice guards,
            Profiles profiles,
            Settings settings) {
        this.tryOns = tryOns;
        this.sent = sent;
        this.conversations = conversations;
        this.rules = rules;
        this.guards = guards;
        this.profiles = profiles;
        this.zone = settings.zone();
    }

    @Bean
    Task<Void> tryOnJob() {
        return Tasks.custom(TryOns.JOB).onDeadExecutionRevive().execute((instance, context) -> {
            run(Long.parseLong(instance.getId()));
            return new CompletionHandler.OnCompleteRemove<>();
        });
    }

    void run(long id) {
        rules.guard().awaitLanguage();
        var known = new LinkedHashMap<Long, List<LetterInConversation>>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, List<LetterInConversation>> eldest) {
                return size() > CONVERSATIONS;
            }
        };
        var tryOn = tryOns.byId(id).orElseThrow();
        var guards = this.guards.of(tryOn.tried());
        while (tryOn.running() && tryOn.done() < SentByUs.MOST) {
            var before = tryOn.beforeSent() == null ? Instant.ofEpochSecond(4_000_000_000L) : tryOn.beforeSent();
            var from = tryOn.beforeLetter() == null ? Long.MAX_VALUE : tryOn.beforeLetter();
            var letters = sent.before(tryOn.tried().scope(), tryOn.askedAt(), before, from, AT_ONCE);
            if (letters.isEmpty()) {
                break;
            }
            if (!tryOns.advance(id, read(tryOn, guards, letters, known))) {
                return;
            }
            tryOn = tryOns.byId(id).orElseThrow();
        }
        tryOns.finish(id);
    }

    private TryOns.Progress read(
            TryOn tryOn,
            BothGuards guards,
            List<OurLetters.Sent> letters,
            Map<Long, List<LetterInConversation>> known) {
        var layer = layer(tryOn.tried());
        var trial = new Trial();
        for (var one : letters) {
            var all = known.computeIfAbsent(one.conversation(), conversations::letters);
            all.stream()
                    .filter(letter -> letter.id() == one.letter())
                    .findFirst()
                    .ifPresent(letter -> {
                        var again = SentAgain.of(letter, all, zone);
                        var present = profiles.of(one.client(), project(tryOn.tried()));
                        var before = guards.before(again, present);
                        var after = guards.after(again, changed(present, tryOn.tried(), layer, one.client()));
                        trial.add(letter.id(), one.conversation(), again.draft(), before, after);
                    });
        }
        var last = letters.getLast();
        return new TryOns.Progress(letters.size(), last.at(), last.letter(), trial.counts, trial.differences);
    }

    private @Nullable ProfileLayer layer(Tried tried) {
        return tried.yaml() == null
                ? null
                : ProfileYaml.read(tried.yaml(), rules.names()).layer();
    }

    private static @Nullable Long project(Tried tried) {
        return tried.scope().kind() == Scope.Kind.PROJECT ? tried.scope().owner() : null;
    }

    /** The profile of a letter with the tried layer in the place of the one that holds. */
    private Profile changed(Profile present, Tried tried, @Nullable ProfileLayer layer, @Nullable Long client) {
        if (layer == null) {
            return present;
        }
        if (tried.scope().equals(Scope.FIRM)) {
            var firm = Profile.of(layer);
            return client == null ? firm : firm.with(profiles.layer(Scope.client(client)));
        }
        var firm = Profile.of(profiles.layer(Scope.FIRM));
        return tried.scope().kind() == Scope.Kind.PROJECT && client != null
                ? firm.with(profiles.layer(Scope.client(client))).with(layer)
                : firm.with(layer);
    }
}
