package org.pochtenie.desk.demo.program;

import java.util.Locale;
import java.util.Optional;

/** What a person typed and what the program adds to it. */
public record Typed(String text, String signature, Locale language, Optional<Quoted> quoted) {
    boolean russian() {
        return language.getLanguage().equals("ru");
    }

    String plain() {
        return signature.isEmpty() ? text : text + "\n\n" + signature;
    }
}
