package org.pochtenie.desk.profile;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.ownrule.RulesInForce;
import org.pochtenie.rulebook.Profile;
import org.pochtenie.rulebook.profile.ProfileLayer;
import org.pochtenie.rulebook.profile.ProfileNames;
import org.pochtenie.rulebook.profile.ProfileYaml;
import org.springframework.stereotype.Component;

/** What holds for a letter: the profile of the firm under those of its client and project. */
@Component
public class Profiles {
    private static final int MOST_KEPT = 2_000;

    private final ProfileTexts texts;
    private final RulesInForce rules;
    private final Dictionary dictionary;
    private volatile Kept kept = new Kept(-1, ProfileNames.builtIn(), Map.of());

    /** Layers that have been read, as long as no text and no rule has changed. */
    private record Kept(long change, ProfileNames names, Map<Scope, ProfileLayer> layers) {}

    Profiles(ProfileTexts texts, RulesInForce rules, Dictionary dictionary) {
        this.texts = texts;
        this.rules = rules;
        this.dictionary = dictionary;
    }

    /** For a letter to that client in that project, as far as they are known. */
    public Profile of(@Nullable Long client, @Nullable Long project) {
        var layers = now(); // asked once for all of them: it asks the database
        var profile = Profile.of(layer(Scope.FIRM, layers));
        if (client != null) {
            profile = profile.with(layer(Scope.client(client), layers));
        }
        return project == null ? profile : profile.with(layer(Scope.project(project), layers));
    }

    /** For a letter that this colleague writes: his dictionary is known too. */
    public Profile of(@Nullable Long client, @Nullable Long project, long author) {
        return of(client, project).withWords("dictionary", dictionary.words(author));
    }

    /** What one layer says itself. */
    public ProfileLayer layer(Scope scope) {
        return layer(scope, now());
    }

    private ProfileLayer layer(Scope scope, Kept kept) {
        var layers = kept.layers();
        var known = layers.get(scope);
        if (known != null) {
            return known;
        }
        // What a rule that is gone was told is left out, and all else holds.
        var layer = ProfileYaml.read(texts.of(scope), kept.names()).layer();
        if (layers.size() >= MOST_KEPT) {
            layers.clear();
        }
        layers.put(scope, layer);
        return layer;
    }

    private Kept now() {
        var change = texts.change();
        var names = rules.names();
        var known = kept;
        if (known.change() != change || !known.names().rules().equals(names.rules())) {
            known = new Kept(change, names, new ConcurrentHashMap<>());
            kept = known;
        }
        return known;
    }
}
