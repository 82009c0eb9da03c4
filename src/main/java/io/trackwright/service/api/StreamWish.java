package io.trackwright.service.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** {@code ?stream=true} asks for an event stream as an Accept header does. */
public class StreamWish {

    @ServerRequestFilter(preMatching = true)
    public void accept(ContainerRequestContext request) {
        if ("true".equals(request.getUriInfo().getQueryParameters().getFirst("stream"))) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.SERVER_SENT_EVENTS);
        }
    }
}
