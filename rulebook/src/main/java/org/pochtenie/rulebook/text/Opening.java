package org.pochtenie.rulebook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a letter begins: the words of greeting and the names in its first line.
 *
 * @param greets whether there is a greeting («добрый день») beside a mere name
 * @param names the capitalised words, folded
 * @param everybody whether it speaks to a group («коллеги», "all")
 */
public record Opening(int start, int end, boolean greets, List<String> names, boolean everybody) {
    private static final Set<String> GREETS = Set.of(
            "здравствуйте",
            "здравствуй",
            "приветствую",
            "приветствуем",
            "привет",
            "добрый",
            "доброго",
            "доброе",
            "доброй",
            "уважаемый",
            "уважаемая",
            "уважаемые",
            "многоуважаемый",
            "многоуважаемая",
            "дорогой",
            "дорогая",
            "дорогие",
            "hello",
            "hi",
            "hey",
            "dear",
            "greetings",
            "good",
            "hiya",
            "morning",
            "afternoon");
    private static final Map<String, Set<String>> ONLY_BEFORE = Map.of(
            "добрый", Set.of("день", "вечер"),
            "доброе", Set.of("утро", "утречко"),
            "доброго", Set.of("дня", "вечера", "утра", "времени", "здоровья"),
            "доброй", Set.of("ночи"),
            "good", Set.of("morning", "afternoon", "evening", "day"));
    private static final Set<String> FOLLOWS = Set.of(
            "день",
            "вечер",
            "утро",
            "дня",
            "вечера",
            "утра",
            "времени",
            "суток",
            "ночи",
            "здоровья",
            "еще",
            "раз",
            "снова",
            "вас",
            "again",
            "there",
            "morning",
            "afternoon",
            "evening",
            "day",
            "to",
            "you",
            "both");
    private static final Set<String> GROUP = Set.of(
            "коллеги",
            "друзья",
            "господа",
            "команда",
            "все",
            "всем",
            "партнеры",
            "all",
            "team",
            "everyone",
            "everybody",
            "colleagues",
            "folks",
            "friends",
            "guys",
            "both");
    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "sir", "madam", "господин", "госпожа");

    private static final Set<String> NO_NAMES = Set.of(
            "да",
            "нет",
            "спасибо",
            "конечно",
            "хорошо",
            "отлично",
            "согласны",
            "договорились",
            "увы",
            "yes",
            "no",
            "thanks",
            "thank",
            "sure",
            "ok",
            "okay",
            "great",
            "perfect",
            "agreed",
            "sorry",
            "done",
            "готово",
            "принято");

    public Opening {
        names = List.copyOf(names);
    }

    /** The opening that begins a line; empty when the line begins with something else. */
    static Optional<Opening> of(String text, int start, int end) {
        var tokens = Words.tokens(text, start, Math.min(end, start + 120));
        var names = new ArrayList<String>();
        boolean greets = false;
        boolean everybody = false;
        int last = -1;
        int i = 0;
        for (; i < tokens.size(); i++) {
            var token = tokens.get(i);
            var word = token.word();
            if (startsGreeting(tokens, i)) {
                greets = true;
            } else if (GROUP.contains(word)) {
                everybody = true;
            } else if (token.kind() == Token.Kind.WORD
                    && isName(text, token)
                    && !(last >= 0 && comma(tokens, i) && greets && !names.isEmpty())) {
                names.add(word);
            } else if (word.equals(",") && i > 0 && !(greets && (!names.isEmpty() || everybody))
                    || word.equals(".")
                            && i > 0
                            && TITLES.contains(tokens.get(i - 1).word())
                    || greets && FOLLOWS.contains(word)
                    || TITLES.contains(word)) {
                last = i;
                continue;
            } else {
                break;
            }
            last = i;
        }
        return finish(text, tokens, start, i, last, new Opening(start, start, greets, names, everybody));
    }

    private static Optional<Opening> finish(
            String text, List<Token> tokens, int start, int stop, int last, Opening found) {
        boolean stopped = stop == tokens.size()
                || ",!.…".indexOf(tokens.get(stop).word().charAt(0)) >= 0
                || tokens.get(stop).is(":")
                || tokens.get(stop).is("-")
                || tokens.get(stop).is("–");
        boolean mere = !found.greets;
        if (last < 0 || mere && !isNameAlone(text, tokens, stop, stopped, found)) {
            return Optional.empty();
        }
        int end = stop < tokens.size() && stopped
                ? tokens.get(stop).end()
                : tokens.get(last).end();
        return Optional.of(new Opening(tokens.getFirst().start(), end, found.greets, found.names, found.everybody));
    }

    /** Capitals alone are a greeting only as a name on a line of its own: "Anna," but not "Yes, it is." */
    private static boolean isNameAlone(String text, List<Token> tokens, int stop, boolean stopped, Opening found) {
        boolean fits = stopped
                && (!found.names.isEmpty() || found.everybody)
                && found.names.size() <= 3
                && found.names.stream().noneMatch(NO_NAMES::contains);
        var lastMark = stop < tokens.size() ? tokens.get(stop) : tokens.getLast();
        boolean marked = lastMark.is(",") || lastMark.is("!");
        int after = stop < tokens.size() ? stop + 1 : stop;
        boolean ends = after >= tokens.size()
                || text.substring(lastMark.end(), tokens.get(after).start()).indexOf('\n') >= 0;
        return fits && marked && ends;
    }

    private static boolean startsGreeting(List<Token> tokens, int i) {
        var word = tokens.get(i).word();
        if (!GREETS.contains(word)) {
            return false;
        }
        var next = i + 1 < tokens.size() ? tokens.get(i + 1).word() : "";
        return ONLY_BEFORE.getOrDefault(word, Set.of(next)).contains(next);
    }

    private static boolean comma(List<Token> tokens, int i) {
        return i > 0 && tokens.get(i - 1).is(",");
    }

    private static boolean isName(String text, Token token) {
        return Character.isUpperCase(text.charAt(token.start()));
    }
}
