package org.pochtenie.desk;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.pochtenie.desk.plumbing.postgres.EmbeddedPostgres;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** What happens before the first bean: the settings become properties, the embedded database starts. */
public final class Opening {
    private Opening() {}

    public static void prepare(ConfigurableApplicationContext context, Settings settings, InstantSource now) {
        Ground.check(settings);
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.address", settings.address());
        properties.put("server.port", settings.port());
        if (settings.databaseUrl() == null) {
            var postgres = EmbeddedPostgres.in(settings.data());
            context.getBeanFactory().registerSingleton("embeddedPostgres", postgres);
            var importing = context.getEnvironment().matchesProfiles(Importing.PROFILE);
            // Registered first and so destroyed last: whoever uses the database has closed by then.
            ((DefaultSingletonBeanRegistry) context.getBeanFactory())
                    .registerDisposableBean("embeddedPostgres", importing ? postgres::leave : postgres::close);
            properties.put("spring.datasource.url", postgres.url());
            properties.put("spring.datasource.username", postgres.user());
            properties.put("spring.datasource.password", postgres.password());
        } else {
            properties.put("spring.datasource.url", settings.databaseUrl());
            properties.put("spring.datasource.username", settings.databaseUser());
            properties.put("spring.datasource.password", settings.databasePassword());
        }
        if (settings.demo()) {
            context.getEnvironment().addActiveProfile("demo");
        }
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("settings", properties));
        context.getBeanFactory().registerSingleton("settings", settings);
        context.getBeanFactory().registerSingleton("now", now);
    }
}
