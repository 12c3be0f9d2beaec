package org.pochtenie.letters.hostile;

import java.util.List;

/** Letters in the short form of {@link ThreadingTarget}, ever more of them: a line with a colon is a whole letter. */
final class ThreadFloods {
    private ThreadFloods() {}

    static List<Flood> all() {
        return List.of(
                Flood.of("one id", "a\n"),
                Flood.of("one id and one answer", "a\nba\n"),
                Flood.of("circles", "ab\nba\nac\nca\ncb\n"),
                Flood.of("the alphabet", "abcdefghijklmnopqrstuvwxyz\n"),
                Flood.numbered(
                        "letters of one id",
                        "",
                        i -> "From: a" + i + "@a.example\tMessage-ID: <a@a>\tSubject: a\n",
                        ""),
                Flood.numbered(
                        "one chain", "", i -> "Message-ID: <" + i + "@a>\tIn-Reply-To: <" + (i - 1) + "@a>\n", ""),
                Flood.numbered(
                        "one chain backwards",
                        "",
                        i -> "Message-ID: <" + (99_999_999 - i) + "@a>\tIn-Reply-To: <" + (99_999_998 - i) + "@a>\n",
                        ""),
                new Flood("one chain, and many that name its ends", ThreadFloods::ends),
                new Flood("one letter of many ids, and many that name the last", ThreadFloods::last),
                Flood.numbered("answers to one", "", i -> "Message-ID: <" + i + "@a>\tReferences: <a@a>\n", ""),
                Flood.numbered(
                        "one subject",
                        "",
                        i -> "Message-ID: <" + i
                                + "@a>\tSubject: Re: the work of May\tFrom: a@a.example\tTo: b@b.example\n",
                        ""),
                Flood.numbered(
                        "one subject, many people, one day",
                        "",
                        i -> "Message-ID: <" + i + "@a>\tSubject: Re: the work of May\tFrom: a" + i
                                + "@a.example\tTo: b@b.example\tDate: Tue, 12 May 2026 10:00:" + i % 60 + " +0000\n",
                        ""),
                Flood.numbered(
                        "subjects",
                        "",
                        i -> "Message-ID: <" + i + "@a>\tSubject: Re: work " + i + "\tFrom: a@a.example\n",
                        ""),
                Flood.numbered(
                        "In-Reply-To of words",
                        "",
                        i -> "Message-ID: <" + i + "@a>\tIn-Reply-To: work of Tuesday\tSubject: Re: work\n",
                        ""),
                Flood.numbered(
                        "quoted words",
                        "",
                        i -> "Message-ID: <" + i
                                + "@a>\tSubject: Re: a\t\t> we meet tomorrow at ten in the office\t> bring the plans\n",
                        ""),
                Flood.numbered(
                        "without ids",
                        "",
                        i -> "From: a@a.example\tSubject: Re: work\tDate: Tue, 12 May 2026 10:00:00 +0000\n",
                        ""));
    }

    private static String ends(int size) {
        int letters = size / 100;
        StringBuilder lines = new StringBuilder(size + 100);
        for (int i = 1; i <= letters; i++) {
            lines.append("Message-ID: <" + i + "@a>\tReferences: <" + (i - 1) + "@a>\n");
        }
        for (int i = 1; i <= letters; i++) {
            lines.append("Message-ID: <x" + i + "@a>\tReferences: <" + letters + "@a> <0@a>\n");
        }
        return lines.toString();
    }

    private static String last(int size) {
        int letters = size / 60;
        StringBuilder lines = new StringBuilder("Message-ID: <a@a>\tReferences:");
        for (int i = 0; i < letters; i++) {
            lines.append(" <" + i + "@a>");
        }
        for (int i = 0; i < letters; i++) {
            lines.append("\nMessage-ID: <x" + i + "@a>\tReferences: <" + (letters - 1) + "@a>");
        }
        return lines.toString();
    }
}
