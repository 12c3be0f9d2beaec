package org.pochtenie.desk.demo.program;

import java.util.stream.Collectors;
import org.pochtenie.letters.Address;

/** Writes as Outlook does: Word's HTML, the whole former letter below a line, nothing marked as a quote. */
final class Outlook implements MailProgram {
    private static final String HEAD = """
            <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
            xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
            <head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
            <meta name="Generator" content="Microsoft Word 15 (filtered medium)">
            <style><!-- p.MsoNormal, li.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;} --></style>
            </head><body lang="%s" link="#0563C1" vlink="#954F72"><div class="WordSection1">
            """;
    private static final String GAP = "\n<p class=\"MsoNormal\"><o:p>&nbsp;</o:p></p>\n";
    private static final String LINE =
            "<div><div style=\"border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm\"><p class=\"MsoNormal\">";

    @Override
    public Body write(Typed typed) {
        String before = "<p class=\"MsoNormal\">";
        String after = "<o:p></o:p></p>";
        String html = HEAD.formatted(typed.russian() ? "RU" : "EN-GB")
                + Html.wrapped(typed.plain(), before, after).replace(after + "\n" + before, after + GAP + before);
        String end = "\n</div></body></html>\n";
        return typed.quoted()
                .map(q -> new Body(
                        typed.plain() + "\n\n" + head(typed, q) + "\n\n"
                                + q.body().text(),
                        html + quote(typed, q) + end))
                .orElse(new Body(typed.plain(), html + end));
    }

    private static String head(Typed typed, Quoted quoted) {
        String to = quoted.to().stream().map(Address::shown).collect(Collectors.joining("; "));
        String from = quoted.from().name() + " <" + quoted.from().address() + ">";
        if (typed.russian()) {
            String sent = Quotes.date(quoted, "EEEE, d MMMM yyyy 'г.' HH:mm", typed.language());
            return "От: " + from + "\nОтправлено: " + sent + "\nКому: " + to + "\nТема: " + quoted.subject();
        }
        String sent = Quotes.date(quoted, "EEEE, d MMMM yyyy HH:mm", typed.language());
        return "From: " + from + "\nSent: " + sent + "\nTo: " + to + "\nSubject: " + quoted.subject();
    }

    private static String quote(Typed typed, Quoted quoted) {
        String labelled = head(typed, quoted)
                .lines()
                .map(line -> "<b>" + line.substring(0, line.indexOf(':') + 1) + "</b>"
                        + Html.inline(line.substring(line.indexOf(':') + 1)))
                .collect(Collectors.joining("<br>\n"));
        return GAP + LINE + labelled + "<o:p></o:p></p></div></div>" + GAP
                + quoted.body().quotable();
    }
}
