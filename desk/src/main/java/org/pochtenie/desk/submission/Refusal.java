package org.pochtenie.desk.submission;

import java.util.List;
import org.subethamail.smtp.RejectException;

/** A refusal of several lines (RFC 5321, 4.2.1). */
final class Refusal extends RejectException {
    private static final long serialVersionUID = 1;

    private final int code;
    private final transient List<String> lines;

    /** @param lines each with its enhanced status code */
    Refusal(int code, List<String> lines) {
        super(code, lines.getFirst());
        this.code = code;
        this.lines = lines.stream().map(Refusal::bounded).toList();
    }

    /** A line of a reply has 512 octets at most (RFC 5321, 4.5.3.1.5). */
    private static String bounded(String line) {
        return line.length() > 480 ? line.substring(0, 480) + "..." : line;
    }

    @Override
    public String getErrorResponse() {
        var response = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            response.append(code).append(last ? ' ' : '-').append(lines.get(i)).append(last ? "" : "\r\n");
        }
        return response.toString();
    }
}
