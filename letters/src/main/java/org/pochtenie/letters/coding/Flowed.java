package org.pochtenie.letters.coding;

/** Joins the soft-broken lines of format=flowed text (RFC 3676 section 4). */
public final class Flowed {
    private Flowed() {}

    /** @param delSp whether the blank at a soft break is dropped (DelSp=yes) */
    public static String unfold(String text, boolean delSp) {
        StringBuilder out = new StringBuilder(text.length());
        boolean open = false;
        boolean first = true;
        int openDepth = 0;
        for (String line : text.split("\n", -1)) {
            int depth = depth(line);
            String body = line.substring(depth);
            if (body.startsWith(" ")) {
                body = body.substring(1);
            }
            boolean signature = body.equals("-- ");
            boolean soft = body.endsWith(" ") && !signature;
            if (open && depth == openDepth && !signature && !body.isEmpty()) {
                out.append(soft && delSp ? body.substring(0, body.length() - 1) : body);
            } else {
                if (!first) {
                    out.append('\n');
                }
                start(out, depth, soft && delSp ? body.substring(0, body.length() - 1) : body);
            }
            open = soft;
            first = false;
            openDepth = depth;
        }
        return out.toString();
    }

    private static void start(StringBuilder out, int depth, String body) {
        if (depth > 0) {
            out.repeat(">", depth).append(' ');
        }
        out.append(body);
    }

    private static int depth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        return depth;
    }
}
