package org.pochtenie.desk.demo.program;

import java.util.Optional;

/** An old-fashioned program: plain text, the signature last, the quote of the letter before it marked with angles. */
final class PlainText implements MailProgram {
    @Override
    public Body write(Typed typed) {
        Optional<String> quote = typed.quoted().map(quoted -> Quotes.answered(line(typed, quoted), quoted));
        return new Body(typed.plain() + quote.map(q -> "\n\n" + q).orElse(""), null);
    }

    private static String line(Typed typed, Quoted quoted) {
        String date = Quotes.date(quoted, "dd.MM.yyyy HH:mm", typed.language());
        String who = quoted.from().shown();
        return typed.russian() ? date + ", " + who + " пишет:" : "On " + date + ", " + who + " wrote:";
    }
}
