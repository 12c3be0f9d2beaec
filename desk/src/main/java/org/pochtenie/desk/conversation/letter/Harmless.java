package org.pochtenie.desk.conversation.letter;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.pochtenie.letters.Attachment;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Hands out files of strangers so that a browser does nothing with them but save or show them. */
final class Harmless {
    /** Shown by browsers themselves, and able to do nothing: SVG is not among them, it may bring scripts. */
    private static final Set<String> PICTURES =
            Set.of("image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp", "image/avif");

    private static final String SEALED = "default-src 'none'; sandbox; frame-ancestors 'self'";

    /** Without "sandbox": browsers refuse to open their PDF viewer within one, and the viewer is one itself. */
    private static final String FOR_PDF =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private Harmless() {}

    /** To be saved, whatever it is. */
    static ResponseEntity<byte[]> download(Attachment file) {
        return answer(file, MediaType.APPLICATION_OCTET_STREAM_VALUE, "attachment", SEALED);
    }

    /** To be looked at, as far as browsers can show it safely; else to be saved. */
    static ResponseEntity<byte[]> view(Attachment file) {
        return switch (Preview.of(file.type(), file.name())) {
            case PICTURE -> answer(file, pictureType(file), "inline", SEALED);
            case PDF -> answer(file, MediaType.APPLICATION_PDF_VALUE, "inline", FOR_PDF);
            case TEXT -> answer(file, "text/plain;charset=utf-8", "inline", SEALED);
            case NONE -> download(file);
        };
    }

    static boolean isPicture(String type) {
        return PICTURES.contains(type);
    }

    private static String pictureType(Attachment file) {
        return isPicture(file.type()) ? file.type() : MediaType.APPLICATION_OCTET_STREAM_VALUE;
    }

    private static ResponseEntity<byte[]> answer(Attachment file, String type, String how, String policy) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.builder(how)
                                .filename(file.safeName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", policy)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=3600")
                .body(file.bytes());
    }
}
