package org.pochtenie.desk.link;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.View;

/** Stands before everything behind a personal link: who knocks too often or brings too much is sent away unread. */
@Component
class Doorkeeper extends OncePerRequestFilter {
    /** Of one address, behind which a whole firm may sit. */
    static final Knocks.Limit READ = new Knocks.Limit(240, Duration.ofMinutes(1));

    static final Knocks.Limit WRITTEN = new Knocks.Limit(60, Duration.ofMinutes(10));

    /** A question of some pages. */
    static final int MOST_BYTES = 64 << 10;

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Knocks knocks;
    private final Readers readers;
    private final ShutDoor shut;

    Doorkeeper(Knocks knocks, Readers readers, ShutDoor shut) {
        this.knocks = knocks;
        this.readers = readers;
        this.shut = shut;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        readers.stranger(request);
        var reading = READING.contains(request.getMethod());
        var limit = reading ? READ : WRITTEN;
        if (!knocks.allows((reading ? "read " : "write ") + net(request.getRemoteAddr()), limit)) {
            refuse(shut.tooOften(limit), request, response);
        } else if (!reading && !isSmallForm(request)) {
            refuse(shut.tooMuch(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isSmallForm(HttpServletRequest request) {
        var type = request.getContentType();
        var length = request.getContentLengthLong();
        return length >= 0
                && length <= MOST_BYTES
                && (length == 0 || type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE));
    }

    /** One household has 2^64 addresses of the newer kind: the net of it counts. */
    static String net(String address) throws IOException {
        try {
            var bytes = InetAddress.ofLiteral(address.replaceFirst("%.*", "")).getAddress();
            if (bytes.length > 8) {
                Arrays.fill(bytes, 8, bytes.length, (byte) 0);
            }
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (IllegalArgumentException noAddress) {
            return "unknown"; // as a proxy may call it
        }
    }

    private static void refuse(View view, HttpServletRequest request, HttpServletResponse response)
            throws ServletException {
        try {
            view.render(Map.of(), request, response);
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
