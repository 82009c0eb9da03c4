package io.trackwright.service.llm;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.langchain4j.model.output.TokenUsage;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One request to the model, streamed. */
final class ChatCall {
    /** Variety between jobs; the seed keeps it apart from chance where a provider knows seeds. */
    private static final double TEMPERATURE = 0.7;

    private final Endpoint endpoint;
    private final LlmSettings settings;
    private final ResponseFormat format;
    private final HttpClient http;
    private final Executor threads;

    /**
     * @param threads where answers are told
     */
    ChatCall(Endpoint endpoint, LlmSettings settings, JsonSchema schema, Executor threads) {
        this.threads = threads;
        this.endpoint = endpoint;
        this.settings = settings;
        this.format =
                ResponseFormat.builder().type(ResponseFormatType.JSON).jsonSchema(schema).build();
        this.http =
                HttpClient.newBuilder()
                        // plain servers at home stumble over the upgrade that HTTP/2 begins with
                        .version(
                                endpoint.baseUrl().getScheme().equals("https")
                                        ? HttpClient.Version.HTTP_2
                                        : HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(Duration.ofSeconds(3))
                        .executor(threads)
                        .build();
    }

    /**
     * Sends it on subscription; cancelling cuts the connection.
     *
     * @param parts told each piece of the answer as it comes
     * @return the answer; fails with {@link CallFailed}
     */
    Uni<Reply> send(Question question, Insistence insistence, Consumer<String> parts) {
        return Uni.createFrom()
                .<Reply>emitter(
                        answer -> {
                            ModelConnection line =
                                    new ModelConnection(http, settings.answerBytes());
                            answer.onTermination(line::cut);
                            model(line, question, insistence)
                                    .chat(request(question), new Listener(line, parts, answer));
                        })
                .emitOn(threads);
    }

    private OpenAiStreamingChatModel model(
            ModelConnection line, Question question, Insistence insistence) {
        var model =
                OpenAiStreamingChatModel.builder()
                        .httpClientBuilder(line)
                        .baseUrl(endpoint.baseUrl().toString())
                        .modelName(endpoint.model())
                        .timeout(settings.timeout());
        if (!endpoint.apiKey().isEmpty()) {
            model.apiKey(endpoint.apiKey());
        }
        if (insistence != Insistence.BARE) {
            model.temperature(TEMPERATURE).seed(question.seed()).maxTokens(settings.answerTokens());
        }
        return switch (insistence) {
            case SCHEMA -> model.responseFormat(format).strictJsonSchema(true).build();
            case OBJECT -> model.responseFormat(ResponseFormat.JSON).build();
            case WORDS, BARE -> model.build();
        };
    }

    private static ChatRequest request(Question question) {
        return ChatRequest.builder()
                .messages(
                        SystemMessage.from(question.instructions()),
                        UserMessage.from(question.message()))
                .build();
    }

    /** Gathers the answer. What came before a line broke is an answer too. */
    private static final class Listener implements StreamingChatResponseHandler {
        private final ModelConnection line;
        private final Consumer<String> parts;
        private final UniEmitter<? super Reply> answer;
        private final StringBuffer text = new StringBuffer();

        Listener(ModelConnection line, Consumer<String> parts, UniEmitter<? super Reply> answer) {
            this.line = line;
            this.parts = parts;
            this.answer = answer;
        }

        @Override
        public void onPartialResponse(String part) {
            text.append(part);
            parts.accept(part);
        }

        @Override
        public void onCompleteResponse(ChatResponse complete) {
            @Nullable TokenUsage used = complete.tokenUsage();
            answer.complete(
                    used == null
                            ? new Reply(text.toString(), -1, -1)
                            : new Reply(
                                    text.toString(),
                                    count(used.inputTokenCount()),
                                    count(used.outputTokenCount())));
        }

        private static int count(@Nullable Integer tokens) {
            return tokens == null ? -1 : tokens;
        }

        @Override
        public void onError(Throwable e) {
            if (text.isEmpty()) {
                answer.fail(
                        new CallFailed(
                                line.status(),
                                line.retryAfter(),
                                "status " + line.status() + ", " + e.getClass().getSimpleName()));
            } else {
                answer.complete(new Reply(text.toString(), -1, -1));
            }
        }
    }
}
