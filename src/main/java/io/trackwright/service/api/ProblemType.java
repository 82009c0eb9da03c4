package io.trackwright.service.api;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The problems this service reports (RFC 9457). The name of each is its address: {@code
 * /problems/not-found} is a page that explains it.
 */
enum ProblemType {
    INVALID_REQUEST(
            422,
            "The request has invalid fields",
            "The request was understood, but one or more values are missing, of the"
                    + " wrong type, unknown or out of range."
                    + " Each entry of `errors` names the place as a JSON Pointer, a"
                    + " query parameter or a header, and the rule."),
    MALFORMED_JSON(
            400,
            "The body is not JSON",
            "The body must be one JSON value (RFC 8259), without duplicate keys and"
                    + " nested no deeper than 16 levels."),
    BAD_REQUEST(
            400,
            "The request cannot be understood",
            "A header or the address is not written as HTTP or this interface asks for."),
    NOT_FOUND(
            404,
            "There is no such thing",
            "Nothing is at this address, or it belongs to somebody else, or it was deleted."),
    METHOD_NOT_ALLOWED(
            405,
            "The method is not allowed here",
            "See the OpenAPI document at /q/openapi for what is."),
    NOT_ACCEPTABLE(
            406,
            "No representation fits the Accept header",
            "Jobs are JSON; event streams are text/event-stream; files come as they are."),
    JOB_ENDED(
            409,
            "The job has ended",
            "A job that has succeeded, failed or was cancelled cannot be cancelled."
                    + " It can be deleted."),
    NOT_READY(
            409,
            "The file is not there yet",
            "The job is still being worked on. Its events say when a file can be fetched."),
    SOUND_FONT_MISSING(
            409,
            "The sound font is not installed here",
            "The request, or the job, is to be played with a sound font that this service does not"
                    + " have. GET /api/v1/soundfonts lists what it has; with the engine auto"
                    + " the built-in instruments play where there is none."),
    TOO_LARGE(413, "The body is too large", "The body is longer than the service takes."),
    UNSUPPORTED_MEDIA_TYPE(
            415, "The media type is not supported", "Send the body as application/json."),
    RANGE_NOT_SATISFIABLE(
            416,
            "The range lies outside the file",
            "The Content-Range header of the answer says how long the file is."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "The Idempotency-Key was used with another body",
            "A key stands for one request. Send the same body again to get the same"
                    + " job, or take a new key."),
    TOO_MANY_JOBS(
            429,
            "Too many jobs in flight",
            "Wait until some of your jobs have ended; Retry-After says when to ask again."),
    FORMAT_UNAVAILABLE(
            501,
            "The format cannot be made here",
            "The codec library does not run on the machine of this service. WAV needs none."),
    INTERNAL_FAULT(
            500,
            "The service failed",
            "A fault of ours. It has been logged; the same request may work later.");

    private final int status;
    private final String title;
    private final String explanation;

    ProblemType(int status, String title, String explanation) {
        this.status = status;
        this.title = title;
        this.explanation = explanation;
    }

    /** The type that a bare status stands for; empty for a status this service does not use. */
    static Optional<ProblemType> ofStatus(int status) {
        return Arrays.stream(values()).filter(t -> t.status == status).findFirst();
    }

    static Optional<ProblemType> ofSlug(String slug) {
        return Arrays.stream(values()).filter(t -> t.slug().equals(slug)).findFirst();
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    String explanation() {
        return explanation;
    }

    URI uri() {
        return URI.create("/problems/" + slug());
    }

    /** A problem of this type under construction. */
    HttpProblem.Builder problem() {
        return HttpProblem.builder().withType(uri()).withTitle(title).withStatus(status);
    }

    HttpProblem problem(String detail) {
        return problem().withDetail(detail).build();
    }

    /** A problem with the places it lies at. */
    HttpProblem problem(List<FieldError> errors) {
        String detail = errors.getFirst().text();
        int more = errors.size() - 1;
        return problem()
                .withDetail(more == 0 ? detail : detail + ", and " + more + " more")
                .with("errors", errors)
                .build();
    }
}
