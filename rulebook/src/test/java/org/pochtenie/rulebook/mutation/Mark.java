package org.pochtenie.rulebook.mutation;

/** A marked piece of a draft: {@code "1"}, {@code "file"}, {@code "end"} …, from start to end in the text without marks. */
record Mark(String name, int start, int end) {
    /** Whether it answers the question or request of that number. */
    boolean isAnswer() {
        return Character.isDigit(name.charAt(0));
    }

    /** Whether it answers a request to do something: {@code {2!}}. */
    boolean isDone() {
        return name.endsWith("!");
    }

    int number() {
        return Integer.parseInt(isDone() ? name.substring(0, name.length() - 1) : name);
    }

    String in(String text) {
        return text.substring(start, end);
    }
}
