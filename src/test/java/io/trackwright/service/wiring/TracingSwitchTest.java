package io.trackwright.service.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigValue;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;

class TracingSwitchTest {
    private static final String WHERETO = "otel.exporter.otlp.endpoint";

    private static Map<String, String> properties(Map<String, String> said) {
        ConfigSourceContext context =
                new ConfigSourceContext() {
                    @Override
                    public ConfigValue getValue(String name) {
                        return ConfigValue.builder()
                                .withName(name)
                                .withValue(said.get(name))
                                .withConfigSourceOrdinal(said.containsKey(name) ? 300 : 0)
                                .build();
                    }

                    @Override
                    public List<String> getProfiles() {
                        return List.of();
                    }

                    @Override
                    public Iterator<String> iterateNames() {
                        return said.keySet().iterator();
                    }
                };
        Map<String, String> all = new HashMap<>();
        for (ConfigSource source : new TracingSwitch().getConfigSources(context)) {
            all.putAll(source.getProperties());
        }
        return all;
    }

    @Test
    void nothingIsSentWhereNobodySaysWhereto() {
        assertTrue(properties(Map.of("otel.bsp.schedule.delay", "100")).isEmpty());
    }

    @Test
    void bareTimesAreMilliseconds() {
        Map<String, String> all =
                properties(
                        Map.of(
                                WHERETO,
                                "http://127.0.0.1:4318",
                                "otel.bsp.schedule.delay",
                                "100",
                                "otel.bsp.max.queue.size",
                                "64",
                                "otel.exporter.otlp.timeout",
                                "2s"));
        assertEquals("false", all.get("quarkus.otel.sdk.disabled"));
        assertEquals("${otel.bsp.schedule.delay}ms", all.get("quarkus.otel.bsp.schedule.delay"));
        assertEquals("${otel.bsp.max.queue.size}", all.get("quarkus.otel.bsp.max.queue.size"));
        String timeout = all.get("quarkus.otel.exporter.otlp.timeout");
        assertEquals("${otel.exporter.otlp.timeout}", timeout);
        assertFalse(all.containsKey("quarkus.otel.service.name"));
    }
}
