package org.pochtenie.desk.languagetool;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells programs what was wrong in the one line that they show. */
@RestControllerAdvice
class Refusals {
    @ExceptionHandler
    ResponseEntity<String> refused(Refused refused) {
        return ResponseEntity.status(refused.status())
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body("Error: " + refused.getMessage());
    }
}
