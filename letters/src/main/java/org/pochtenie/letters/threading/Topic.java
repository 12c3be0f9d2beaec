package org.pochtenie.letters.threading;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pochtenie.letters.SubjectLine;

/**
 * What a subject is about.
 *
 * @param words without marks of answers, names of lists in brackets, case and spare blanks; may be empty
 * @param tag what stood in brackets before the words, empty when nothing did
 * @param former the words of the subject before it was changed ("new (was: old)"), empty when it was not
 * @param answer whether a mark of an answer stood before it
 */
record Topic(String words, String tag, String former, boolean answer) {
    private static final Pattern TAG = Pattern.compile("^\\[([^\\]\\[]{1,60})\\]\\s*");
    private static final Pattern WAS = Pattern.compile(
            "^(.{2,300}?)\\s*[(\\[]\\s*(?:was|war|было|ранее|раньше|原)\\s*[:：]?\\s*[\"“«]?(.{2,300}?)[\"”»]?\\s*[)\\]]\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static Topic of(String subject) {
        Matcher was = WAS.matcher(subject);
        String former = "";
        String rest = subject;
        if (was.matches()) {
            former = Topic.of(was.group(2)).words;
            rest = was.group(1);
        }
        boolean answer = SubjectLine.hasPrefix(rest);
        String tag = "";
        for (int times = 0; times < 10; times++) {
            rest = SubjectLine.withoutPrefixes(rest);
            Matcher bracket = TAG.matcher(rest);
            if (!bracket.lookingAt() || bracket.end() == rest.length()) {
                break;
            }
            tag = tag.isEmpty() ? plain(bracket.group(1)) : tag;
            rest = rest.substring(bracket.end());
            answer |= SubjectLine.hasPrefix(rest);
        }
        return new Topic(plain(rest), tag, former, answer);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }
}
