package org.pochtenie.desk.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The files of a draft: dropped on the composer, listed there, taken off again. */
@RestController
class AttachmentPages {
    private final Drafts drafts;
    private final DraftAttachments attachments;

    AttachmentPages(Drafts drafts, DraftAttachments attachments) {
        this.drafts = drafts;
        this.attachments = attachments;
    }

    @PostMapping("/drafts/{id}/attachments")
    ResponseEntity<Object> attach(@PathVariable long id, @RequestParam MultipartFile file, Visit visit)
            throws IOException {
        open(id, visit);
        try (var bytes = file.getInputStream()) {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            var type = Objects.requireNonNullElse(file.getContentType(), "application/octet-stream");
            var attached = attachments.attach(id, name, type, file.getSize(), bytes);
            return attached.<ResponseEntity<Object>>map(ResponseEntity::ok).orElseGet(() -> tooHeavy(visit));
        }
    }

    /** The file itself; never shown by the browser as a page of ours. */
    @GetMapping("/drafts/{id}/attachments/{attachment}")
    ResponseEntity<byte[]> file(@PathVariable long id, @PathVariable long attachment, Visit visit) {
        if (drafts.own(id, visit.visitor().id()).isEmpty()) {
            throw new NoSuchDraft();
        }
        var file = attachments.file(id, attachment).orElseThrow(NoSuchDraft::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.bytes());
    }

    @DeleteMapping("/drafts/{id}/attachments/{attachment}")
    ResponseEntity<Object> remove(@PathVariable long id, @PathVariable long attachment, Visit visit) {
        open(id, visit);
        attachments.remove(id, attachment);
        return ResponseEntity.ok(attachments.of(id));
    }

    private void open(long id, Visit visit) {
        if (drafts.own(id, visit.visitor().id())
                .filter(draft -> draft.state() == Draft.State.OPEN)
                .isEmpty()) {
            throw new NoSuchDraft();
        }
    }

    private static ResponseEntity<Object> tooHeavy(Visit visit) {
        var limit = DraftAttachments.MOST / 1024 / 1024;
        return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE)
                .body(Map.of("error", visit.t("draft.too-heavy", limit)));
    }
}
