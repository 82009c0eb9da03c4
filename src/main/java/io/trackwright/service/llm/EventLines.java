package io.trackwright.service.llm;

import dev.langchain4j.http.client.sse.DefaultServerSentEventParsingHandle;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/**
 * Server-sent events out of bytes as they come (WHATWG HTML, "Server-sent events"): each {@code
 * data} field is an event of its own, as providers send them. What is no event is passed over; a
 * stream that is longer than it may be ends there.
 */
final class EventLines implements HttpResponse.BodySubscriber<String> {
    private final int mostBytes;
    private final ServerSentEventListener listener;
    private final ServerSentEventContext context =
            new ServerSentEventContext(
                    new DefaultServerSentEventParsingHandle(new ByteArrayInputStream(new byte[0])));
    private final CompletableFuture<String> end = new CompletableFuture<>();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int read;

    EventLines(int mostBytes, ServerSentEventListener listener) {
        this.mostBytes = mostBytes;
        this.listener = listener;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        var unused = end.whenComplete((done, e) -> subscription.cancel());
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            while (buffer.hasRemaining() && !end.isDone()) {
                take(buffer.get());
            }
        }
    }

    private void take(byte b) {
        if (++read > mostBytes) {
            end.complete("");
        } else if (b == '\n') {
            tell();
        } else {
            line.write(b);
        }
    }

    private void tell() {
        String text = line.toString(StandardCharsets.UTF_8).strip();
        line.reset();
        if (text.startsWith("data:")) {
            listener.onEvent(
                    new ServerSentEvent("message", text.substring("data:".length()).strip()),
                    context);
        }
    }

    @Override
    public void onError(Throwable e) {
        end.completeExceptionally(e);
    }

    @Override
    public void onComplete() {
        tell();
        end.complete("");
    }

    @Override
    public CompletionStage<String> getBody() {
        return end;
    }
}
