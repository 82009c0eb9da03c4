package io.trackwright.service.llm;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * One request of LangChain4j's over the JDK's client, holding no thread while it waits. Beyond what
 * LangChain4j asks of a connection it can be cut at any moment, even before the first byte; it
 * remembers the status and Retry-After; and it reads no more than it may.
 */
final class ModelConnection implements HttpClient, HttpClientBuilder {
    private final java.net.http.HttpClient http;
    private final int mostBytes;
    private volatile CompletableFuture<?> exchange = new CompletableFuture<>();
    private volatile boolean cut;
    private volatile int status;
    private volatile Duration retryAfter = Duration.ZERO;
    private Duration connectTimeout = Duration.ofSeconds(3);
    private Duration readTimeout = Duration.ofSeconds(60);

    ModelConnection(java.net.http.HttpClient http, int mostBytes) {
        this.http = http;
        this.mostBytes = mostBytes;
    }

    /** Ends it, whatever it is doing. */
    void cut() {
        cut = true;
        exchange.cancel(true);
    }

    /** Of the answer, 0 before it came. */
    int status() {
        return status;
    }

    /** What the provider asked for, zero when nothing. */
    Duration retryAfter() {
        return retryAfter;
    }

    @Override
    public void execute(
            HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        java.net.http.HttpRequest.Builder sent =
                java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                        .timeout(readTimeout)
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString(request.body()));
        request.headers().forEach((name, values) -> values.forEach(v -> sent.header(name, v)));
        var answer = http.sendAsync(sent.build(), info -> body(info, listener));
        exchange = answer;
        if (cut) {
            answer.cancel(true);
        }
        var unused = answer.whenComplete((response, e) -> ended(response, e, listener));
    }

    private HttpResponse.BodySubscriber<String> body(
            HttpResponse.ResponseInfo info, ServerSentEventListener listener) {
        status = info.statusCode();
        retryAfter = RetryAfter.of(info.headers().firstValue("Retry-After").orElse(""));
        if (status / 100 != 2) {
            return BodySubscribers.replacing("");
        }
        listener.onOpen(
                SuccessfulHttpResponse.builder()
                        .statusCode(status)
                        .headers(info.headers().map())
                        .build());
        return new EventLines(mostBytes, listener);
    }

    private void ended(
            HttpResponse<String> response, Throwable e, ServerSentEventListener listener) {
        if (e != null) {
            listener.onError(e);
        } else if (response.statusCode() / 100 != 2) {
            listener.onError(new HttpException(response.statusCode(), "refused"));
        } else {
            listener.onClose();
        }
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        throw new UnsupportedOperationException("answers are streamed");
    }

    @Override
    public HttpClient build() {
        return this;
    }

    @Override
    public Duration connectTimeout() {
        return connectTimeout;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
        connectTimeout = timeout;
        return this;
    }

    @Override
    public Duration readTimeout() {
        return readTimeout;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
        readTimeout = timeout;
        return this;
    }
}
