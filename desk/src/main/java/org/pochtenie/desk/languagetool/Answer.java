package org.pochtenie.desk.languagetool;

import java.util.List;

/** What programs of LanguageTool read; the names are theirs. */
record Answer(
        Software software,
        Warnings warnings,
        Tongue language,
        List<Match> matches,
        List<List<Integer>> sentenceRanges) {
    record Software(
            String name,
            String version,
            String buildDate,
            int apiVersion,
            boolean premium,
            String premiumHint,
            String status) {
        /** They look at the number of the interface, 1; the rest is for people. */
        static final Software OURS = new Software("LanguageTool", "6.8", "2026-11-22 00:00:00 +0000", 1, false, "", "");
    }

    record Warnings(boolean incompleteResults) {}

    record Tongue(String name, String code, Detected detectedLanguage) {}

    record Detected(String name, String code, double confidence, String source) {}

    record Match(
            String message,
            String shortMessage,
            List<Replacement> replacements,
            int offset,
            int length,
            Context context,
            String sentence,
            Type type,
            MatchRule rule,
            boolean ignoreForIncompleteSentence,
            int contextForSureMatch) {}

    record Replacement(String value) {}

    record Context(String text, int offset, int length) {}

    record Type(String typeName) {}

    record MatchRule(String id, String description, String issueType, List<Replacement> urls, Category category) {}

    record Category(String id, String name) {}
}
