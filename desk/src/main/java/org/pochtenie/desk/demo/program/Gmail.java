package org.pochtenie.desk.demo.program;

/** Writes as Gmail does in a browser: divs, the quote folded under "gmail_quote". */
final class Gmail implements MailProgram {
    private static final String STYLE =
            "margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex";

    @Override
    public Body write(Typed typed) {
        String own = Html.wrapped(typed.text(), "<div>", "</div>")
                .replace("</div>\n<div>", "</div>\n<div><br></div>\n<div>");
        String signature = "<br clear=\"all\"><div><br></div><span class=\"gmail_signature_prefix\">-- </span><br>"
                + "<div dir=\"ltr\" class=\"gmail_signature\">" + Html.lines(typed.signature()) + "</div>";
        String html = "<div dir=\"ltr\">" + own + signature + "</div>\n";
        String text = typed.text() + "\n\n-- \n" + typed.signature();
        return typed.quoted()
                .map(q -> new Body(Quotes.answered(text, line(typed, q), q), html + quote(typed, q)))
                .orElse(new Body(text, html));
    }

    private static String line(Typed typed, Quoted quoted) {
        String who = quoted.from().name() + " <" + quoted.from().address() + ">";
        if (typed.russian()) {
            return Quotes.date(quoted, "EEE, d MMM yyyy 'г. в' HH:mm", typed.language()) + ", " + who + ":";
        }
        return "On " + Quotes.date(quoted, "EEE, d MMM yyyy 'at' HH:mm", typed.language()) + ", " + who + " wrote:";
    }

    private static String quote(Typed typed, Quoted quoted) {
        return "<br><div class=\"gmail_quote gmail_quote_container\"><div dir=\"ltr\" class=\"gmail_attr\">"
                + Html.inline(line(typed, quoted)) + "<br></div><blockquote class=\"gmail_quote\" style=\"" + STYLE
                + "\">"
                + quoted.body().quotable() + "</blockquote></div>\n";
    }
}
