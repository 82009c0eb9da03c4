package io.trackwright.service.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.junit.jupiter.api.Test;

class LocalConnectorTest {
    private final LocalConnector connector = new LocalConnector(new SimpleMeterRegistry());
    private final Config config =
            new SmallRyeConfigBuilder()
                    .withSources(
                            new PropertiesConfigSource(Map.of("address", "there"), "test", 100))
                    .build();

    @Test
    void aConsumerThatIsBusyHoldsBackNothing() {
        AssertSubscriber<Message<?>> busy = consumer(1);
        send("long");
        busy.awaitItems(1);
        AssertSubscriber<Message<?>> free = consumer(10);
        send("a", "b", "c");
        free.awaitItems(3);
        assertEquals(List.of("long"), payloads(busy));
        assertEquals(List.of("a", "b", "c"), payloads(free));
    }

    private AssertSubscriber<Message<?>> consumer(long demand) {
        AssertSubscriber<Message<?>> consumer = AssertSubscriber.create(demand);
        connector.getPublisher(config).subscribe(consumer);
        return consumer;
    }

    @SuppressWarnings("unchecked")
    private void send(String... payloads) {
        var subscriber =
                (java.util.concurrent.Flow.Subscriber<Message<?>>) connector.getSubscriber(config);
        Multi.createFrom()
                .items(payloads)
                .onItem()
                .<Message<?>>transform(Message::of)
                .subscribe(subscriber);
    }

    private static List<Object> payloads(AssertSubscriber<Message<?>> consumer) {
        return consumer.getItems().stream().<Object>map(Message::getPayload).toList();
    }
}
