package org.pochtenie.desk.languagetool;

import org.springframework.http.HttpStatus;

/** A request that gets no remarks; the words are for whoever set the program up. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final HttpStatus status;

    Refused(HttpStatus status, String words) {
        super(words);
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }
}
