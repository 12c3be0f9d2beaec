package org.pochtenie.desk.plumbing;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.pochtenie.desk.Settings;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Turns templates into pages. A template's parameters are what the page gives, and {@code visit}. */
@Component
public class Pages {
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.pochtenie.pages");
    private final Texts texts;
    private final InstantSource now;
    private final Settings settings;

    Pages(Texts texts, InstantSource now, Settings settings) {
        this.texts = texts;
        this.now = now;
        this.settings = settings;
        engine.setTrimControlStructures(true);
        engine.setBinaryStaticContent(true);
    }

    /** A page or a part of one: {@code page("today/today", Map.of("waiting", list))}. */
    public View page(String template, Map<String, ?> parameters) {
        return page(template, parameters, 200);
    }

    public View page(String template, Map<String, ?> parameters, int status) {
        return (model, request, response) -> write(template, parameters, status, request, response);
    }

    public View page(String template) {
        return page(template, Map.of());
    }

    public Visit visit(HttpServletRequest request) {
        return Visit.of(request, nobodyWho(request), texts, now.instant());
    }

    /** A stranger is spoken to in the language that his browser asks for, where the desk knows it. */
    private Visitor nobodyWho(HttpServletRequest request) {
        var wished = request.getLocale().getLanguage();
        var asked = request.getHeader("Accept-Language") != null
                && Set.of("ru", "en").contains(wished);
        return Visitor.nobody(asked ? wished : settings.language(), settings.zone());
    }

    private void write(
            String template,
            Map<String, ?> parameters,
            int status,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("visit", visit(request));
        var output = new Utf8ByteOutput();
        engine.render(template + ".jte", all, output);
        response.setStatus(status);
        response.setContentType("text/html;charset=utf-8");
        if (!response.containsHeader("Cache-Control")) {
            response.setHeader("Cache-Control", "no-store");
        }
        response.setHeader("Vary", "HX-Request");
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }
}
