package org.pochtenie.rulebook.agreement;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.pochtenie.rulebook.date.Dates;
import org.pochtenie.rulebook.date.Moment;
import org.pochtenie.rulebook.text.Amounts;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;
import org.pochtenie.rulebook.text.Words;

/** Finds the days, sums, shares and numbers in a sentence. */
final class Values {
    private static final Pattern HOUR = Words.pattern("\\D{0,6}(\\d{1,2})[:.](\\d\\d)\\D{0,5}");
    private static final Pattern PERCENT = Words.pattern("(\\d{1,3}(?:[.,]\\d+)?)\\s?(?:%|процент\\w*|per ?cent\\b)");

    /** A number may stand so far before what it counts: «два раунда», «три бесплатные правки». */
    private static final int REACH = 2;

    private final AgreementWords words;

    Values(AgreementWords words) {
        this.words = words;
    }

    List<Value> in(String text, Sentence sentence, Instant now, ZoneId zone) {
        var values = new ArrayList<Value>();
        money(text, sentence, values);
        percents(text, sentence, values);
        days(text, sentence, now, zone, values);
        numbers(sentence, values);
        return values;
    }

    private void money(String text, Sentence sentence, List<Value> values) {
        for (var amount : Amounts.in(text, sentence.start(), sentence.end())) {
            values.add(value(
                    Value.Kind.MONEY,
                    figure(text.substring(amount.start(), amount.end()), amount.digits()),
                    "",
                    amount.start(),
                    amount.end()));
        }
        sentence.tokens().stream()
                .filter(words::isFree)
                .forEach(token -> values.add(value(Value.Kind.MONEY, "0", "", token.start(), token.end())));
    }

    /** «120 тыс.» is «120 000». */
    private static String figure(String written, String digits) {
        var small = Words.fold(written);
        boolean thousands = small.contains("тыс") || small.contains("thousand") || small.matches(".*\\dk\\b.*");
        boolean millions = small.contains("млн") || small.contains("миллион") || small.contains("million");
        return digits + (thousands ? "000" : millions ? "000000" : "");
    }

    private static void percents(String text, Sentence sentence, List<Value> values) {
        var found = PERCENT.matcher(text).region(sentence.start(), sentence.end());
        while (found.find()) {
            values.add(value(Value.Kind.PERCENT, found.group(1).replace(',', '.'), "", found.start(), found.end()));
        }
    }

    private void days(String text, Sentence sentence, Instant now, ZoneId zone, List<Value> values) {
        var whole = text.substring(sentence.start(), sentence.end());
        for (var moment : Dates.in(whole, now, zone)) {
            int start = sentence.start() + moment.start();
            int end = sentence.start() + moment.end();
            if (sentence.tokens().stream()
                            .anyMatch(token -> token.start() >= start && token.end() <= end && words.isLapse(token))
                    || isTaken(values, start, end)) {
                continue;
            }
            var found = moment.toTheHour() ? hour(text, start, end) : "";
            var value = found.isEmpty() ? day(moment, zone, start, end) : value(Value.Kind.HOUR, found, "", start, end);
            var last = values.isEmpty() ? null : values.getLast();
            values.add(last != null && continues(last, value, text) ? joined(values.removeLast(), value) : value);
        }
    }

    /** The hour that is all that was named; empty where a day was. */
    private static String hour(String text, int start, int end) {
        var hour = HOUR.matcher(text.substring(start, end));
        return hour.matches() ? padded(hour.group(1), hour.group(2)) : "";
    }

    /** «во вторник, 24 ноября, в 15:00»: one day, and its hour right behind it. */
    private static boolean continues(Value day, Value next, String text) {
        boolean weekday = text.substring(day.start(), day.end()).chars().noneMatch(Character::isDigit);
        boolean same = next.kind() == Value.Kind.HOUR
                || next.kind() == Value.Kind.DAY && (weekday || next.text().equals(day.text()));
        return day.kind() == Value.Kind.DAY
                && same
                && day.hour().isEmpty()
                && day.end() <= next.start()
                && text.substring(day.end(), next.start()).matches("[\\s,]{1,3}(?:(?:в|at) )?");
    }

    private static Value joined(Value day, Value next) {
        boolean hour = next.kind() == Value.Kind.HOUR;
        var date = hour ? day : next;
        return new Value(
                Value.Kind.DAY, date.text(), "", date.at(), hour ? next.text() : next.hour(), day.start(), next.end());
    }

    private static Value day(Moment moment, ZoneId zone, int start, int end) {
        var local = moment.at().atZone(zone);
        var hour = moment.toTheHour() ? local.toLocalTime().toString() : "";
        return new Value(Value.Kind.DAY, local.toLocalDate().toString(), "", moment.at(), hour, start, end);
    }

    private static String padded(String hour, String minute) {
        return Integer.parseInt(hour) < 24 && Integer.parseInt(minute) < 60
                ? LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute)).toString()
                : hour + ":" + minute;
    }

    private void numbers(Sentence sentence, List<Value> values) {
        var tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            var figure = words.figure(tokens.get(i));
            if (figure == null
                    || isTaken(values, tokens.get(i).start(), tokens.get(i).end())) {
                continue;
            }
            for (int next = i + 1; next <= i + REACH && next < tokens.size(); next++) {
                var counted = tokens.get(next);
                if (!counted.isWord() || isTaken(values, counted.start(), counted.end())) {
                    break;
                }
                if (next == i + REACH || next + 1 >= tokens.size() || isCounted(counted)) {
                    values.add(value(
                            Value.Kind.NUMBER,
                            figure,
                            root(counted),
                            tokens.get(i).start(),
                            counted.end()));
                    break;
                }
            }
        }
    }

    /** The last word before something that is no word; an adjective between may be passed over. */
    private boolean isCounted(Token token) {
        return !token.lemmas().stream()
                .allMatch(lemma -> lemma.endsWith("ый") || lemma.endsWith("ий") || lemma.endsWith("ой"));
    }

    private static String root(Token token) {
        var lemma = token.lemmas().getFirst();
        return lemma.length() > 5 ? lemma.substring(0, 5) : lemma;
    }

    private static boolean isTaken(List<Value> values, int start, int end) {
        return values.stream().anyMatch(value -> value.start() < end && start < value.end());
    }

    private static Value value(Value.Kind kind, String text, String unit, int start, int end) {
        return new Value(kind, text, unit, null, "", start, end);
    }
}
