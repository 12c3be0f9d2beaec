package org.pochtenie.desk.demo.program;

/** Writes as Apple Mail does, on a desk or on a phone: the quote in a cited block. */
record Apple(boolean phone) implements MailProgram {
    private static final String HEAD =
            "<html><head><meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\"></head>"
                    + "<body style=\"overflow-wrap: break-word; -webkit-nbsp-mode: space; line-break: after-white-space;\">";

    @Override
    public Body write(Typed typed) {
        String own =
                Html.wrapped(typed.text(), "<div>", "</div>").replace("</div>\n<div>", "</div><div><br></div><div>");
        String signature = "<br id=\"lineBreakAtBeginningOfSignature\"><div dir=\"ltr\">"
                + Html.lines(typed.signature()) + "</div>";
        String head = phone ? HEAD.replace("<body", "<body dir=\"auto\"") : HEAD;
        String html = head + own + signature;
        return typed.quoted()
                .map(q -> new Body(
                        Quotes.answered(typed.plain(), line(typed, q), q), html + quote(typed, q) + "</body></html>"))
                .orElse(new Body(typed.plain(), html + "</body></html>"));
    }

    private static String line(Typed typed, Quoted quoted) {
        String who = quoted.from().name() + " <" + quoted.from().address() + ">";
        if (typed.russian()) {
            return Quotes.date(quoted, "d MMM yyyy 'г., в' HH:mm", typed.language()) + ", " + who + " написал(а):";
        }
        return "On " + Quotes.date(quoted, "d MMM yyyy, 'at' HH:mm", typed.language()) + ", " + who + " wrote:";
    }

    private static String quote(Typed typed, Quoted quoted) {
        return "<div><br><blockquote type=\"cite\"><div>" + Html.inline(line(typed, quoted))
                + "</div><br class=\"Apple-interchange-newline\"><div>"
                + quoted.body().quotable() + "</div></blockquote></div>";
    }
}
