package io.trackwright.service.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ManyListenersTest {
    private static final int LISTENERS = 200;

    @TestHTTPResource("/")
    URI service;

    @Test
    void allSeeTheSameEvents() throws Exception {
        String id = ApiClient.create("{\"prompt\":\"House, 9 seconds\",\"seed\":5}");
        URI events = service.resolve(ApiClient.JOBS + "/" + id + "/events");
        HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        List<CompletableFuture<String>> streams =
                Stream.generate(() -> HttpRequest.newBuilder(events).build())
                        .limit(LISTENERS)
                        .map(r -> http.sendAsync(r, HttpResponse.BodyHandlers.ofString()))
                        .map(sent -> sent.thenApply(a -> told(a.body())))
                        .toList();
        Set<String> different = new HashSet<>();
        for (CompletableFuture<String> stream : streams) {
            different.add(stream.get(2, TimeUnit.MINUTES));
        }
        assertEquals(1, different.size());
        String all = different.iterator().next();
        assertTrue(all.startsWith("id:1\n"), all);
        assertTrue(all.contains("event:succeeded"), all);
        given().delete(ApiClient.JOBS + "/" + id).then().statusCode(204);
    }

    /** Without the comments that keep the line open. */
    private static String told(String stream) {
        StringBuilder events = new StringBuilder();
        stream.lines()
                .filter(l -> l.startsWith("id:") || l.startsWith("event:") || l.startsWith("data:"))
                .forEach(l -> events.append(l).append('\n'));
        return events.toString();
    }
}
