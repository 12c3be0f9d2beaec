package org.pochtenie.letters.hostile;

import java.util.List;

/** Text of letters that grows: quotes, attributions, signatures and what nearly is one. */
final class TextFloods {
    private TextFloods() {}

    static List<Flood> all() {
        return List.of(
                Flood.of("quote signs", ">"),
                Flood.of("quote signs apart", "> "),
                Flood.of("quoted lines", "> a\n"),
                Flood.of("quotes and answers", "> a\nb\n"),
                Flood.numbered("ever deeper quotes", "", number -> ">".repeat(number % 500) + " a\n", ""),
                Flood.of("attributions", "On Monday, Anna <anna@a.example> wrote:\n"),
                Flood.of("attributions that never end", "On Monday "),
                Flood.of("attributions of many lines", "On Monday\nAnna\n"),
                Flood.of("wrote", "wrote:"),
                Flood.of("Russian attributions", "12 мая 2026 г. в 10:00 Анна <anna@a.example> пишет:\n"),
                Flood.of("dates", "12.05.2026 10:00 "),
                Flood.of("addresses", "<a@a.example>, "),
                Flood.of("ats", "@"),
                Flood.of("header blocks", "From: A\nSent: B\nTo: C\nSubject: D\n"),
                Flood.of("From lines", "From: a\n"),
                Flood.within("one long From", "From: ", "a ", "\nTo: b\n"),
                Flood.of("separators", "-----Original Message-----\n"),
                Flood.of("dashes", "-"),
                Flood.of("dash lines", "--\n"),
                Flood.of("signature signs", "-- \nA\n"),
                Flood.of("greetings", "Best regards,\nA\n"),
                Flood.of("one long line", "word "),
                Flood.of("one long word", "a"),
                Flood.of("line breaks", "\n"),
                Flood.of("blanks", " "),
                Flood.of("tabs and blanks", "\t \u00A0"),
                Flood.of("bars", "|"),
                Flood.of("underlines", "_"),
                Flood.of("underlined lines", "________\n"),
                Flood.of("colons", ":"),
                Flood.of("stars", "*"),
                Flood.of("brackets", "<"),
                Flood.of("numbers", "1"),
                Flood.of("disclaimers", "This e-mail is confidential. "),
                Flood.of("disclaimer lines", "This e-mail is confidential.\n"),
                Flood.of("initials quoted", "AB> a\n"),
                Flood.of("combining", "\u0301"),
                Flood.of("halves of characters", "\uD83D"),
                Flood.of("Chinese", "在2026年5月12日，安娜写道："));
    }
}
