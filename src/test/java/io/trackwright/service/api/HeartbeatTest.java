package io.trackwright.service.api;

import static io.trackwright.service.api.ApiClient.JOBS;
import static io.trackwright.service.api.ApiClient.create;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(HeartbeatTest.Quick.class)
class HeartbeatTest {
    @TestHTTPResource URI root = URI.create("/");

    /** A heartbeat that a test can wait for. */
    public static class Quick implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("trackwright.events.heartbeat", "20ms");
        }
    }

    @Test
    void keepsTheLineOpen() throws Exception {
        String job = create("{\"prompt\":\"House, 10 minutes\"}");
        HttpRequest events =
                HttpRequest.newBuilder(root.resolve(JOBS + "/" + job + "/events")).build();
        try (HttpClient client = HttpClient.newHttpClient();
                Stream<String> lines = client.send(events, BodyHandlers.ofLines()).body()) {
            assertEquals(3, lines.filter(":alive"::equals).limit(3).count());
        } finally {
            RestAssured.given().post(JOBS + "/" + job + "/cancel");
        }
    }
}
