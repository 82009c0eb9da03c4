package io.trackwright.service.llm;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * Where a model is asked.
 *
 * @param provider for people and meters: {@code groq}, else the host
 * @param baseUrl of an OpenAI-compatible API, without {@code /chat/completions}
 * @param model its name there
 * @param apiKey sent as a bearer token; empty sends none
 */
public record Endpoint(String provider, URI baseUrl, String model, String apiKey) {
    static final String GROQ_URL = "https://api.groq.com/openai/v1";
    static final String GROQ_MODEL = "llama-3.1-8b-instant";
    static final String OPENAI_URL = "https://api.openai.com/v1";

    public Endpoint {
        String scheme = baseUrl.getScheme() == null ? "" : baseUrl.getScheme();
        if (!scheme.matches("https?") || baseUrl.getHost() == null) {
            throw new IllegalArgumentException(
                    "trackwright.llm.base-url must be an http(s) URL with a host, was " + baseUrl);
        }
        if (model.isBlank()) {
            throw new IllegalArgumentException(
                    "trackwright.llm.model must be set when trackwright.llm.base-url or .api-key"
                            + " is");
        }
    }

    /**
     * What the configuration chooses; each argument is empty when it is not set.
     *
     * @param groqKey a key of Groq's, which alone is enough; an endpoint of one's own goes first
     * @return one, or none when nothing is configured
     */
    public static List<Endpoint> chosen(
            String baseUrl, String model, String apiKey, String groqKey) {
        if (!baseUrl.isBlank() || !apiKey.isBlank()) {
            URI url = URI.create(baseUrl.isBlank() ? OPENAI_URL : baseUrl.strip());
            String host = url.getHost() == null ? "" : url.getHost().toLowerCase(Locale.ROOT);
            return List.of(new Endpoint(host, url, model.strip(), apiKey.strip()));
        }
        if (!groqKey.isBlank()) {
            String name = model.isBlank() ? GROQ_MODEL : model.strip();
            return List.of(new Endpoint("groq", URI.create(GROQ_URL), name, groqKey.strip()));
        }
        return List.of();
    }

    /** Without the key: it must not reach a log. */
    @Override
    public String toString() {
        return provider + " " + model + " at " + baseUrl;
    }
}
