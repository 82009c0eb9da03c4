package io.trackwright.service.operations;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.List;

/** OpenTelemetry as it is, but for the collector: spans that are told stay here. */
public final class ToldSpans {
    private final InMemorySpanExporter spans = InMemorySpanExporter.create();
    private final OpenTelemetry telemetry =
            OpenTelemetrySdk.builder()
                    .setTracerProvider(
                            SdkTracerProvider.builder()
                                    .setIdGenerator(new JobSpanIds())
                                    .addSpanProcessor(SimpleSpanProcessor.create(spans))
                                    .build())
                    .build();

    public OpenTelemetry telemetry() {
        return telemetry;
    }

    List<SpanData> all() {
        return spans.getFinishedSpanItems();
    }

    SpanData named(String name) {
        return all().stream().filter(s -> s.getName().equals(name)).findFirst().orElseThrow();
    }

    /** The different traces, in order. */
    public List<String> traces() {
        return all().stream().map(SpanData::getTraceId).distinct().toList();
    }

    /** The runs of stages with attempt and outcome, in the order in which they ended. */
    public List<String> runs() {
        return all().stream()
                .filter(s -> s.getAttributes().get(JobTraces.STAGE) != null)
                .map(
                        s ->
                                "%s #%d %s"
                                        .formatted(
                                                s.getName(),
                                                s.getAttributes().get(JobTraces.ATTEMPT),
                                                s.getAttributes().get(JobTraces.OUTCOME)))
                .toList();
    }
}
