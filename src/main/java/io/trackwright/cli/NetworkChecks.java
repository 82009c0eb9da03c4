package io.trackwright.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** What the doctor asks over the network: the service, an external database, a language model. */
final class NetworkChecks {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int POSTGRES_PORT = 5432;
    private static final String GROQ_URL = "https://api.groq.com/openai/v1";
    private static final String GROQ_MODEL = "llama-3.1-8b-instant";
    private static final String OPENAI_URL = "https://api.openai.com/v1";

    private final Context context;

    NetworkChecks(Context context) {
        this.context = context;
    }

    /**
     * The service the user means, or else the port it would take.
     *
     * @param url as given to {@code --url}; empty when it was not
     */
    Diagnosis service(String url) throws InterruptedException {
        String named = url.isBlank() ? context.variable("TRACKWRIGHT_URL", "") : url;
        String port = context.variable("QUARKUS_HTTP_PORT", "8080");
        String root = named.isBlank() ? "http://localhost:" + port : named;
        ServiceClient client;
        try {
            client = new ServiceClient(root);
        } catch (CommandFailure badAddress) {
            return Diagnosis.fail("service", root + " is no address", "Mend the URL or the port");
        }
        return switch (client.readiness()) {
            case READY -> Diagnosis.ok("service", "answers at " + root);
            case STARTING ->
                    Diagnosis.warn(
                            "service", root + " is not ready", "See " + root + "/q/health/ready");
            case ABSENT ->
                    named.isBlank()
                            ? port(port)
                            : Diagnosis.fail(
                                    "service",
                                    "no Trackwright answers at " + root,
                                    "Start it there, or unset TRACKWRIGHT_URL");
        };
    }

    private static Diagnosis port(String port) {
        try (ServerSocket _ =
                new ServerSocket(Integer.parseInt(port), 1, InetAddress.getLoopbackAddress())) {
            return Diagnosis.ok("service", "none runs; port " + port + " is free for one");
        } catch (IOException | IllegalArgumentException taken) {
            return Diagnosis.fail(
                    "service",
                    "port " + port + " cannot be used: another program holds it, or it is no port",
                    "Set QUARKUS_HTTP_PORT to a free one");
        }
    }

    /** True when a PostgreSQL other than the built-in one is configured. */
    boolean external() {
        return !databaseUrl().isEmpty();
    }

    private String databaseUrl() {
        return context.variable(
                "QUARKUS_DATASOURCE_REACTIVE_URL",
                context.variable("QUARKUS_DATASOURCE_JDBC_URL", ""));
    }

    /** Only whether somebody listens there: a login needs a driver, which the service has. */
    Diagnosis database() {
        String plain = databaseUrl().replaceFirst("^(jdbc:|vertx-reactive:)+", "");
        String where = "the configured PostgreSQL";
        try {
            URI uri = URI.create(plain);
            String host = uri.getHost();
            if (host == null) {
                throw new IllegalArgumentException("no host");
            }
            int port = uri.getPort() < 0 ? POSTGRES_PORT : uri.getPort();
            where += " at " + host + ":" + port;
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(host, port), (int) PATIENCE.toMillis());
            }
            return Diagnosis.ok("database", where + " listens");
        } catch (IllegalArgumentException e) {
            return Diagnosis.fail(
                    "database",
                    "the configured URL cannot be read",
                    "It must look like postgresql://host:5432/name");
        } catch (IOException e) {
            return Diagnosis.fail(
                    "database",
                    where + " does not answer",
                    "Start it, or mend QUARKUS_DATASOURCE_REACTIVE_URL and _JDBC_URL");
        }
    }

    /** Asks for the list of models; a model only plans, so what is wrong here is no failure. */
    Diagnosis languageModel() throws InterruptedException {
        String base = context.variable("TRACKWRIGHT_LLM_BASE_URL", "");
        String key = context.variable("TRACKWRIGHT_LLM_API_KEY", "");
        String groq =
                context.variable(
                        "TRACKWRIGHT_LLM_GROQ_API_KEY", context.variable("GROQ_API_KEY", ""));
        String model = context.variable("TRACKWRIGHT_LLM_MODEL", "");
        if (context.variable("TRACKWRIGHT_LLM_ENABLED", "").equalsIgnoreCase("false")) {
            return Diagnosis.ok("language model", "turned off, rules plan alone");
        }
        if (base.isEmpty() && key.isEmpty()) {
            return groq.isEmpty()
                    ? Diagnosis.ok(
                            "language model",
                            "none configured, rules plan alone; GROQ_API_KEY or"
                                    + " TRACKWRIGHT_LLM_BASE_URL would add one")
                    : asked(GROQ_URL, groq, model.isEmpty() ? GROQ_MODEL : model);
        }
        if (model.isEmpty()) {
            return Diagnosis.fail(
                    "language model",
                    "TRACKWRIGHT_LLM_MODEL is not set, and the service will not start without",
                    "Set it to a model's name");
        }
        return asked(base.isEmpty() ? OPENAI_URL : base, key, model);
    }

    private static Diagnosis asked(String base, String key, String model)
            throws InterruptedException {
        String subject = "language model";
        String rules = "Rules plan alone until then";
        try (HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var request =
                    HttpRequest.newBuilder(
                                    URI.create(base.strip().replaceAll("/+$", "") + "/models"))
                            .timeout(PATIENCE);
            if (!key.isEmpty()) {
                request.header("Authorization", "Bearer " + key.strip());
            }
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return switch (answer.statusCode()) {
                case 200 -> listed(Json.parseOrEmpty(answer.body()).path("data"), base, model);
                case 401, 403 ->
                        Diagnosis.warn(subject, base + " refuses the key", "Set another. " + rules);
                case 404, 405 ->
                        Diagnosis.warn(
                                subject,
                                base + " answers, but has no list of models",
                                "See that the URL ends as in /v1");
                default ->
                        Diagnosis.warn(
                                subject, base + " answers with " + answer.statusCode(), rules);
            };
        } catch (IllegalArgumentException e) {
            return Diagnosis.fail(
                    subject,
                    "TRACKWRIGHT_LLM_BASE_URL or the key cannot be used",
                    "The URL must look like http://host:port/v1; a key is one line");
        } catch (IOException e) {
            return Diagnosis.warn(
                    subject, base + " does not answer", "Start it or mend the URL. " + rules);
        }
    }

    private static Diagnosis listed(JsonNode models, String base, String model) {
        boolean known = models.isEmpty();
        for (JsonNode one : models) {
            String id = one.path("id").asText();
            known |= id.equals(model) || id.equals(model + ":latest");
        }
        return known
                ? Diagnosis.ok("language model", model + " at " + base)
                : Diagnosis.warn(
                        "language model",
                        base + " answers, but does not list " + model,
                        "Set TRACKWRIGHT_LLM_MODEL to one it has");
    }
}
