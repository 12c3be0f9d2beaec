package org.pochtenie.desk.draft;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** There is no such draft, or it is somebody else's: the same to who asks. */
public final class NoSuchDraft extends ResponseStatusException {
    private static final long serialVersionUID = 1;

    public NoSuchDraft() {
        super(HttpStatus.NOT_FOUND);
    }
}
