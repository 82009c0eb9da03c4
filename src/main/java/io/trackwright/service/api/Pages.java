package io.trackwright.service.api;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * The addresses of the page's own views. Each is answered with the page itself, which looks at its
 * address and shows the view; so a view can be opened, reloaded and shared.
 */
@ApplicationScoped
public class Pages {
    private static final String VIEWS = "/(?:library|operations|about|jobs/[^/]+)/?";

    void views(@Observes Router router) {
        router.routeWithRegex(VIEWS)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(context -> context.reroute("/"));
    }
}
