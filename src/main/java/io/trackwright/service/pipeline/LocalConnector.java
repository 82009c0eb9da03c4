package io.trackwright.service.pipeline;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.reactive.messaging.annotations.ConnectorAttribute;
import io.smallrye.reactive.messaging.annotations.ConnectorAttribute.Direction;
import io.smallrye.reactive.messaging.connector.InboundConnector;
import io.smallrye.reactive.messaging.connector.OutboundConnector;
import io.smallrye.reactive.messaging.providers.helpers.MultiUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Flow;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;

/**
 * Channels inside one process: links every outgoing channel to the incoming ones with the same
 * address. A message is handed to one consumer, and only when that consumer asks for it; messages
 * are doorbells, so nothing is stored and a nack needs no second try (the sweep of {@link
 * Resumption} rings again).
 */
@ApplicationScoped
@Connector("local")
@ConnectorAttribute(
        name = "address",
        type = "string",
        direction = Direction.INCOMING_AND_OUTGOING,
        description = "The queue's name",
        mandatory = true)
public class LocalConnector implements InboundConnector, OutboundConnector {
    private final Map<String, LocalQueue> queues = new ConcurrentHashMap<>();

    private final MeterRegistry registry;

    LocalConnector(MeterRegistry registry) {
        this.registry = registry;
    }

    private LocalQueue queue(Config config) {
        return queues.computeIfAbsent(config.getValue("address", String.class), this::measured);
    }

    private LocalQueue measured(String address) {
        LocalQueue queue = new LocalQueue();
        Gauge.builder("trackwright.queue.depth", queue, LocalQueue::size)
                .description("Steps that wait for a free place in this process")
                .tag("queue", address)
                .register(registry);
        return queue;
    }

    @Override
    public Flow.Publisher<? extends Message<?>> getPublisher(Config config) {
        LocalQueue queue = queue(config);
        return Multi.createBy()
                .repeating()
                // each item changes threads by itself: to shift the whole stream would fetch ahead,
                // and
                // a job would wait behind another one while other consumers have nothing to do
                .uni(
                        () ->
                                Uni.createFrom()
                                        .completionStage(queue::take)
                                        .emitOn(Infrastructure.getDefaultWorkerPool()))
                .indefinitely()
                .map(
                        payload ->
                                Message.of(
                                        payload,
                                        () -> CompletableFuture.completedFuture(null),
                                        failure -> CompletableFuture.completedFuture(null)));
    }

    @Override
    public Flow.Subscriber<? extends Message<?>> getSubscriber(Config config) {
        LocalQueue queue = queue(config);
        return MultiUtils.via(
                messages ->
                        messages.onItem()
                                .transformToUniAndConcatenate(
                                        message -> {
                                            queue.offer(message.getPayload());
                                            return Uni.createFrom().completionStage(message.ack());
                                        }));
    }
}
