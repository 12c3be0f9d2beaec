package org.pochtenie.rulebook.question;

import java.util.List;
import java.util.Set;
import org.pochtenie.rulebook.text.Token;

/** The Russian question: by its asking word where no comma makes it a clause, by «ли»; in chat by much less. */
final class RussianForms implements Forms {
    private static final int SHORT = 4;
    private static final int LONG = 8;
    private static final int VOCATIVE = 3;

    private final FormWords words = FormWords.of("/question/words-ru.txt");
    private final Set<String> questionWords = words.set("question-words");
    private final Set<String> plain = words.set("plain");
    private final Set<String> fillers = words.set("fillers");
    private final Set<String> prepositions = words.set("prepositions");
    private final Set<String> subjects = words.set("subjects");
    private final Set<String> reader = words.set("reader");
    private final Set<String> notBeforeWhether = words.set("not-before-whether");
    private final Set<String> telling = words.set("telling");
    private final Set<String> kin = words.set("kin");
    private final Set<String> own = words.set("own");
    private final Set<String> verbEndings = words.set("verb-endings");
    private final Set<String> chatOpeners = words.set("chat-openers");
    private final Set<String> chatEndings = words.set("chat-endings");
    private final Set<String> chatWords = words.set("chat-words");
    private final Set<String> notNames = words.set("not-names");

    @Override
    public boolean asks(String text, List<Token> tokens) {
        if (exclaims(tokens)) {
            return false;
        }
        int start = afterFillers(tokens, afterVocative(text, tokens));
        for (int i = start; i < tokens.size(); i++) {
            var word = tokens.get(i).word();
            if (word.equals(",")) {
                return false;
            }
            if (word.equals("ли")
                    && i > start
                    && !notBeforeWhether.contains(tokens.get(i - 1).word())) {
                return true;
            }
            boolean afterSubject =
                    i > start && subjects.contains(tokens.get(i - 1).word());
            if (afterSubject && plain.contains(word) && i <= start + VOCATIVE && !hasComma(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean exclaims(List<Token> tokens) {
        return !tokens.isEmpty() && tokens.getLast().word().startsWith("!");
    }

    private static boolean hasComma(List<Token> tokens, int from) {
        return tokens.subList(from, tokens.size()).stream().anyMatch(token -> token.is(","));
    }

    /** «Анна Петровна, …»: one past the comma after a name; 0 where there is none. */
    int afterVocative(String text, List<Token> tokens) {
        for (int i = 0; i < Math.min(tokens.size(), VOCATIVE + 1); i++) {
            var token = tokens.get(i);
            if (token.is(",") || token.is("!")) {
                return i > 0 && i + 1 < tokens.size() && mayBeName(text, tokens.subList(0, i)) ? i + 1 : 0;
            }
        }
        return 0;
    }

    private boolean mayBeName(String text, List<Token> name) {
        for (var token : name) {
            boolean small = name.size() > 1 && !Character.isUpperCase(text.charAt(token.start()));
            if (small && !kin.contains(token.word())
                    || !token.isWord()
                    || notNames.contains(token.word())
                    || questionWords.contains(token.word())
                    || subjects.contains(token.word())
                    || !kin.contains(token.word()) && verbEndings.stream().anyMatch(token.word()::endsWith)) {
                return false;
            }
        }
        return true;
    }

    int afterFillers(List<Token> tokens, int from) {
        int i = from;
        while (i + 1 < tokens.size()
                && (fillers.contains(tokens.get(i).word()) || tokens.get(i).kind() == Token.Kind.MARK)) {
            i++;
        }
        return i;
    }

    @Override
    public boolean asksInChat(String text, List<Token> tokens) {
        if (tokens.isEmpty() || exclaims(tokens)) {
            return false;
        }
        int start = afterFillers(tokens, afterVocative(text, tokens));
        if (asksByWord(tokens, start)) {
            return true;
        }
        int left = (int) tokens.subList(start, tokens.size()).stream()
                .filter(token -> token.kind() != Token.Kind.MARK)
                .count();
        boolean trails =
                tokens.getLast().word().startsWith("..") || tokens.getLast().is("…");
        boolean cut = tokens.subList(start, tokens.size()).stream()
                .anyMatch(token -> token.kind() == Token.Kind.MARK && !token.is(",") && !token.is("."));
        return left <= LONG && !trails && !cut && asksInShort(tokens, start, left);
    }

    /** Few words without a word of asking: who is spoken to, how it begins and ends. */
    private boolean asksInShort(List<Token> tokens, int start, int left) {
        var first = tokens.get(start).word();
        boolean and = start > 0 && tokens.get(start - 1).is("а");
        boolean yours = isYours(tokens.get(start))
                || first.equals("у") && start + 1 < tokens.size() && isYours(tokens.get(start + 1));
        if (and
                && (left <= SHORT - 2 && !own.contains(first)
                        || reader.contains(first)
                        || yours
                        || first.equals("если"))) {
            return true;
        }
        return chatOpeners.contains(first)
                || first.equals("вы") && left <= SHORT + 1
                || first.equals("ты") && left <= SHORT - 1
                || first.endsWith("шь") && first.length() > 3
                || yours && left <= SHORT + 1
                || left <= LONG && tokens.stream().anyMatch(token -> chatWords.contains(token.word()))
                || endsAsking(tokens);
    }

    private static boolean isYours(Token token) {
        return switch (token.word()) {
            case "вас", "тебя", "вам", "тебе" -> true;
            default -> false;
        };
    }

    /** A question word anywhere but after a comma. */
    private boolean asksByWord(List<Token> tokens, int start) {
        for (int i = start; i < tokens.size(); i++) {
            if (!questionWords.contains(tokens.get(i).word())) {
                continue;
            }
            int before = i - 1;
            if (before >= start && prepositions.contains(tokens.get(before).word())) {
                before--;
            }
            boolean clause = before >= 0 && tokens.get(before).is(",") && before >= start;
            boolean tells =
                    i + 1 < tokens.size() && telling.contains(tokens.get(i + 1).word());
            boolean defines =
                    before >= 0 && tokens.get(before).is("это") && tokens.get(i).is("когда");
            boolean because = defines
                    || before >= 0
                            && (tokens.get(before).is("потому")
                                    || tokens.get(before).is("так")
                                    || tokens.get(before).is("не"));
            if (!clause && !tells && !because && (i == start || before < start || !isLoose(tokens.get(i)))) {
                return true;
            }
        }
        return false;
    }

    /** «как», «чем» inside a sentence compare. */
    private static boolean isLoose(Token token) {
        return token.is("как") || token.is("чем");
    }

    private boolean endsAsking(List<Token> tokens) {
        int last = tokens.size() - 1;
        while (last > 0 && tokens.get(last).kind() == Token.Kind.MARK) {
            last--;
        }
        return last > 1
                && (tokens.get(last).is("ли")
                        || tokens.get(last - 1).is(",")
                                && chatEndings.contains(tokens.get(last).word()));
    }
}
