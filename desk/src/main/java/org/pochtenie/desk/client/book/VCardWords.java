package org.pochtenie.desk.client.book;

/** Text of any sort in a property of our own, which the library takes and gives as it is. */
final class VCardWords {
    private VCardWords() {}

    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace(",", "\\,")
                .replace(";", "\\;");
    }

    static String unescaped(String written) {
        var text = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c != '\\' || i + 1 == written.length()) {
                text.append(c);
            } else {
                char next = written.charAt(++i);
                text.append(next == 'n' || next == 'N' ? '\n' : next);
            }
        }
        return text.toString();
    }
}
