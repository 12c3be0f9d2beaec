package org.pochtenie.rulebook;

import java.time.Duration;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.profile.Gate;
import org.pochtenie.rulebook.profile.Honesty;
import org.pochtenie.rulebook.profile.HouseStyle;
import org.pochtenie.rulebook.profile.ProfileLayer;
import org.pochtenie.rulebook.profile.ProfileLayerDraft;
import org.pochtenie.rulebook.profile.Tone;
import org.pochtenie.rulebook.text.Language;

/**
 * What holds for one letter: the layers of organisation, client and project laid over the standard. Equal where the layers
 * are equal, so that what is worked out of a profile may be remembered under it.
 */
public final class Profile {
    private static final Period THREE_DAYS = Period.ofDays(3);
    private static final Profile STANDARD = new Profile(ProfileLayer.EMPTY);

    private final ProfileLayer layer;
    private final int hash;
    private final Map<String, Weight> weights = new HashMap<>();
    private final Set<String> off = new HashSet<>();

    private Profile(ProfileLayer layer) {
        this.layer = layer;
        this.hash = layer.hashCode();
        layer.weights()
                .forEach((rule, weight) ->
                        weight.ifPresentOrElse(heavy -> weights.put(rule, heavy), () -> off.add(rule)));
    }

    /** Every rule at its own weight, a friendly tone, «вы», an answer within two hours, a contact every three days. */
    public static Profile standard() {
        return STANDARD;
    }

    /** The standard under this layer. */
    public static Profile of(ProfileLayer layer) {
        return new Profile(layer);
    }

    /** This profile under one more layer, which wins where it says something. */
    public Profile with(ProfileLayer nearer) {
        return new Profile(nearer.over(layer));
    }

    private Profile with(ProfileLayerDraft nearer) {
        return with(nearer.layer());
    }

    public Profile withWeight(String rule, Weight weight) {
        return with(new ProfileLayerDraft().weight(rule, weight));
    }

    public Profile without(String rule) {
        return with(new ProfileLayerDraft().off(rule));
    }

    /** With entries added to a list. */
    public Profile withWords(String list, List<String> entries) {
        return with(new ProfileLayerDraft().words(list, entries));
    }

    public Profile withLimit(String name, int number) {
        return with(new ProfileLayerDraft().limit(name, number));
    }

    public Profile withTone(Tone tone) {
        return with(new ProfileLayerDraft().tone(tone));
    }

    public Profile withForm(Form form) {
        return with(new ProfileLayerDraft().form(form));
    }

    public Profile withDomains(String... domains) {
        return with(new ProfileLayerDraft().domains(List.of(domains)));
    }

    /** What this profile says over the standard. */
    public ProfileLayer layer() {
        return layer;
    }

    /** Rule id to its weight here; a rule that is absent keeps its card's weight. */
    public Map<String, Weight> weights() {
        return Map.copyOf(weights);
    }

    /** The rule's weight here, {@code own} where nothing is said of it; for a rule that is not off. */
    public Weight weight(String rule, Weight own) {
        return weights.getOrDefault(rule, own);
    }

    public boolean isOff(String rule) {
        return off.contains(rule);
    }

    /** Ids of rules that are switched off. */
    public Set<String> off() {
        return Set.copyOf(off);
    }

    /**
     * The firm's entries of a list: {@code jargon}, {@code kitchen}, {@code forbidden}, {@code slang}; {@code terms} are its
     * own words and {@code dictionary} those of the author, both spelled right.
     */
    public List<String> words(String list) {
        return layer.words().getOrDefault(list, List.of());
    }

    /** A built-in list with the firm's entries, less those that stand in its list {@code <name>-not}. */
    public List<String> words(String list, List<String> builtIn) {
        var more = words(list);
        var less = words(list + "-not");
        if (more.isEmpty() && less.isEmpty()) {
            return builtIn;
        }
        var words = new LinkedHashSet<>(builtIn);
        words.addAll(more);
        less.forEach(words::remove);
        return List.copyOf(words);
    }

    /** The number of that name, such as {@code chat-minutes}. */
    public int limit(String name, int otherwise) {
        return layer.limits().getOrDefault(name, otherwise);
    }

    public Tone tone() {
        return otherwise(layer.tone(), Tone.FRIENDLY);
    }

    /** How clients are addressed where the card does not say. */
    public Form form() {
        return otherwise(layer.form(), Form.FORMAL);
    }

    /** The languages that the firm writes; never empty. */
    public List<Language> languages() {
        return layer.languages().isEmpty() ? List.of(Language.values()) : layer.languages();
    }

    /** Of a draft that has too few words to tell. */
    public Language language() {
        return languages().getFirst();
    }

    /** Topic to the topics that are to be told with it, in place of the built-in ones of that topic; may be empty. */
    public Map<String, List<String>> companions() {
        return layer.companions();
    }

    /** The domains of the firm's own mailboxes, in small letters; empty: not known. */
    public Set<String> domains() {
        return layer.domains();
    }

    public HouseStyle style() {
        return layer.style();
    }

    /** How soon an answer is due; a suggested promise stays inside it. */
    public Duration answerWithin() {
        return otherwise(layer.answerWithin(), Duration.ofHours(2));
    }

    /** After how many working days without contact the client is to hear from us; zero: never of itself. */
    public Period contactInterval() {
        return otherwise(layer.contactInterval(), THREE_DAYS);
    }

    public Gate gate() {
        return otherwise(layer.gate(), Gate.REFUSE);
    }

    public Honesty honesty() {
        return otherwise(layer.honesty(), Honesty.DISCREET);
    }

    private static <T> T otherwise(@Nullable T said, T standard) {
        return said != null ? said : standard;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Profile that && hash == that.hash && Objects.equals(layer, that.layer);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
