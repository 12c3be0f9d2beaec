package org.pochtenie.desk.model;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.ModelAddress;
import org.pochtenie.desk.Settings;
import org.pochtenie.desk.model.Unanswered.Why;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The model that the owner has asked for, if he has; otherwise nothing here opens a connection. */
@Component
public class Model {
    private final @Nullable ModelAddress address;
    private final @Nullable Endpoint endpoint;
    private final Health health;

    @Autowired
    Model(Settings settings, JsonMapper json, InstantSource now) {
        this(settings.model(), json, now);
    }

    Model(@Nullable ModelAddress address, JsonMapper json, InstantSource now) {
        this.address = address;
        this.endpoint = address == null ? null : new Endpoint(address, json);
        this.health = new Health(now);
    }

    /** Where drafts go, to be shown to those who write them; empty: nowhere. */
    public String host() {
        return address == null ? "" : host(address.url());
    }

    public boolean isOn() {
        return endpoint != null;
    }

    /** Whether it is there and has not failed lately. */
    public boolean isAwake() {
        return endpoint != null && !health.rests();
    }

    Health.Report report() {
        return health.report();
    }

    /**
     * Asks and waits, no longer than told.
     *
     * @param reader takes the answer apart; where it cannot, the model was not understood
     */
    <T> T ask(String instruction, Map<String, String> matter, Duration limit, Function<JsonNode, T> reader)
            throws Unanswered {
        if (endpoint == null) {
            throw new IllegalStateException("There is no model to be asked");
        }
        try {
            var answer = understood(endpoint.ask(instruction, matter, limit), reader);
            health.answered();
            return answer;
        } catch (Unanswered e) {
            health.failed(e.why());
            throw e;
        }
    }

    /** With the port, without a name and password that may stand in the address. */
    private static String host(URI url) {
        return url.getPort() < 0 ? url.getHost() : url.getHost() + ":" + url.getPort();
    }

    private static <T> T understood(JsonNode answer, Function<JsonNode, T> reader) throws Unanswered {
        try {
            return reader.apply(answer);
        } catch (JacksonException e) {
            throw new Unanswered(Why.NOT_UNDERSTOOD, e);
        }
    }
}
