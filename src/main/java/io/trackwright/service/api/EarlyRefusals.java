package io.trackwright.service.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * What is refused before a resource is found: requests without a host, and bodies announced as too
 * long.
 */
@ApplicationScoped
public class EarlyRefusals {
    /** Ahead of the server's own limit, whose answer has no body. */
    private static final int PRIORITY = 100;

    private final ApiSettings settings;

    EarlyRefusals(ApiSettings settings) {
        this.settings = settings;
    }

    /** The router itself fails such requests; left alone, they would be logged as faults. */
    void badRequests(@Observes Router router) {
        router.route()
                .order(Integer.MIN_VALUE)
                .failureHandler(
                        context -> {
                            if (context.statusCode() == ProblemType.BAD_REQUEST.status()) {
                                refuse(context, ProblemType.BAD_REQUEST);
                            } else {
                                context.next();
                            }
                        });
    }

    void longBodies(@Observes Filters filters) {
        filters.register(
                context -> {
                    if (announcesTooMuch(context)) {
                        if (context.request().version() != HttpVersion.HTTP_2) {
                            context.response().putHeader(HttpHeaders.CONNECTION, "close");
                        }
                        refuse(context, ProblemType.TOO_LARGE);
                    } else {
                        context.next();
                    }
                },
                PRIORITY);
    }

    private boolean announcesTooMuch(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null
                && context.normalizedPath().startsWith(JobResource.PATH)
                && (length.length() > 18 || Long.parseLong(length) > settings.bodyBytes());
    }

    private static void refuse(RoutingContext context, ProblemType type) {
        JsonObject problem =
                new JsonObject()
                        .put("type", type.uri().toString())
                        .put("status", type.status())
                        .put("title", type.title())
                        .put("detail", type.explanation());
        context.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(problem.encode());
    }
}
