package org.pochtenie.desk.client.book;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Visit;
import org.pochtenie.desk.plumbing.Visitor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Clients from a file, looked at before they are taken, and into a file. The whole book is a lead's matter. */
@Controller
class BookPages {
    private final Books books;
    private final KeptBooks kept;
    private final Clients clients;
    private final Pages pages;

    BookPages(Books books, KeptBooks kept, Clients clients, Pages pages) {
        this.books = books;
        this.kept = kept;
        this.clients = clients;
        this.pages = pages;
    }

    @GetMapping("/clients/book")
    View begin(Visitor visitor) {
        mayUse(visitor);
        return pages.page("client/book", Map.of("mistake", ""));
    }

    @PostMapping("/clients/book")
    View handIn(@RequestParam MultipartFile file, Visit visit) throws IOException {
        mayUse(visit.visitor());
        if (file.isEmpty()) {
            return wrong(visit.t("client.book.mistake.empty"));
        }
        if (file.getSize() > AddressBook.LARGEST) {
            return wrong(visit.t("client.book.mistake.large", visit.size(AddressBook.LARGEST)));
        }
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var id = kept.keep(name, file.getBytes(), visit.visitor().id());
        return new RedirectView("/clients/book/" + id);
    }

    private View wrong(String mistake) {
        return pages.page("client/book", Map.of("mistake", mistake), HttpStatus.UNPROCESSABLE_CONTENT.value());
    }

    @GetMapping("/clients/book/{id}")
    View look(@PathVariable long id, Visitor visitor) {
        return show(own(id, visitor), false);
    }

    private View show(KeptBook book, boolean changed) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("book", book);
        parameters.put("changed", changed);
        if (book.bytes() != null) {
            parameters.put("plan", books.plan(book));
        }
        return pages.page("client/preview", parameters, changed ? HttpStatus.CONFLICT.value() : 200);
    }

    /** What the columns of a table tell. */
    @PostMapping("/clients/book/{id}/columns")
    View columns(@PathVariable long id, @RequestParam Map<String, String> form, Visitor visitor) {
        var book = own(id, visitor);
        var columns = new HashMap<String, String>();
        form.forEach((name, word) -> {
            if (name.matches("column-\\d{1,4}")) {
                columns.put(name.substring("column-".length()), word);
            }
        });
        kept.columns(book.id(), columns);
        return new RedirectView("/clients/book/" + id);
    }

    @PostMapping("/clients/book/{id}/take")
    View take(@PathVariable long id, @RequestParam String print, Visit visit) {
        var book = own(id, visit.visitor());
        if (book.bytes() == null || books.take(book, print, visit.language())) {
            return new RedirectView("/clients/book/" + id);
        }
        return show(book, true);
    }

    @PostMapping("/clients/book/{id}/forget")
    View forget(@PathVariable long id, Visitor visitor) {
        kept.forget(own(id, visitor).id());
        return new RedirectView("/clients/book");
    }

    @GetMapping("/clients/book.{format:csv|vcf}")
    ResponseEntity<byte[]> all(@PathVariable String format, Visit visit) {
        mayUse(visit.visitor());
        return file(books.all(), format, visit.t("client.book.file"), visit);
    }

    @GetMapping("/clients/{id}/book.{format:csv|vcf}")
    ResponseEntity<byte[]> one(@PathVariable long id, @PathVariable String format, Visit visit) {
        var client = clients.byId(id).orElseThrow(BookPages::unknown);
        return file(books.one(client.id()), format, client.name(), visit);
    }

    private static ResponseEntity<byte[]> file(List<Entry> entries, String format, String name, Visit visit) {
        boolean table = format.equals("csv");
        var text = table
                ? CsvBookWriting.written(entries, field -> visit.t("client.book.field." + field.word()))
                : VCardBookWriting.written(entries);
        var day = visit.local(visit.now()).format(DateTimeFormatter.ISO_LOCAL_DATE);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, (table ? "text/csv" : "text/vcard") + ";charset=utf-8")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(
                                        name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ") + " " + day + "." + format,
                                        StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private KeptBook own(long id, Visitor visitor) {
        mayUse(visitor);
        return kept.own(id, visitor.id()).orElseThrow(BookPages::unknown);
    }

    private static void mayUse(Visitor visitor) {
        if (!visitor.isLead()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
