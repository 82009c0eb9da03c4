package io.trackwright.service.wiring;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Traces are sent when somebody says whereto: {@code OTEL_EXPORTER_OTLP_ENDPOINT}, or {@code
 * QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT}. Without that there is no collector, and nothing is to look
 * for one. The standard's names count as Quarkus' own.
 */
public final class TracingSwitch implements ConfigSourceFactory {
    private static final List<String> WHERETO =
            List.of("otel.exporter.otlp.endpoint", "otel.exporter.otlp.traces.endpoint");
    private static final List<String> OTHERS =
            List.of(
                    "otel.sdk.disabled",
                    "otel.exporter.otlp.headers",
                    "otel.exporter.otlp.protocol",
                    "otel.exporter.otlp.timeout",
                    "otel.exporter.otlp.compression",
                    "otel.exporter.otlp.traces.headers",
                    "otel.exporter.otlp.traces.protocol",
                    "otel.exporter.otlp.traces.timeout",
                    "otel.exporter.otlp.traces.compression",
                    "otel.service.name",
                    "otel.resource.attributes",
                    "otel.bsp.schedule.delay",
                    "otel.bsp.max.queue.size",
                    "otel.bsp.max.export.batch.size",
                    "otel.bsp.export.timeout");

    /** Above application.properties, which turns it off; below what an operator sets. */
    private static final int ORDINAL = 260;

    @Override
    public OptionalInt getPriority() {
        return OptionalInt.of(10);
    }

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        boolean wanted =
                WHERETO.stream().anyMatch(n -> said(context, n) || said(context, "quarkus." + n));
        if (!wanted) {
            return List.of();
        }
        Map<String, String> values = new HashMap<>();
        values.put("quarkus.otel.sdk.disabled", "false");
        WHERETO.forEach(name -> translate(context, name, values));
        OTHERS.forEach(name -> translate(context, name, values));
        return List.of(new PropertiesConfigSource(values, "tracing", ORDINAL));
    }

    private static void translate(
            ConfigSourceContext context, String name, Map<String, String> values) {
        if (said(context, name)) {
            values.put("quarkus." + name, "${" + name + "}" + unit(context, name));
        }
    }

    /** The standard counts times in milliseconds, Quarkus takes a bare number for seconds. */
    private static String unit(ConfigSourceContext context, String name) {
        boolean time = name.endsWith(".timeout") || name.endsWith(".delay");
        return time && context.getValue(name).getValue().matches("\\d+") ? "ms" : "";
    }

    /** Whether somebody wrote a value; Quarkus gives its own defaults the least weight. */
    private static boolean said(ConfigSourceContext context, String name) {
        ConfigValue value = context.getValue(name);
        return value != null && value.getValue() != null && value.getConfigSourceOrdinal() > 0;
    }
}
