package io.trackwright.service.api;

import static io.restassured.RestAssured.given;
import static io.trackwright.service.api.ApiClient.JOBS;
import static io.trackwright.service.api.ApiClient.SHORT;
import static io.trackwright.service.api.ApiClient.create;
import static io.trackwright.service.api.ApiClient.finished;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JobEventsTest {
    @TestHTTPResource URI root = URI.create("/");

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    private record Event(long id, String name, String data) {}

    @Test
    void tellsAJobFromItsFirstEventToItsLast() throws Exception {
        List<Event> events = events(create(SHORT), 0, "");
        assertEquals(numbers(1, events.size()), ids(events));
        List<String> names = events.stream().map(Event::name).distinct().toList();
        assertTrue(
                names.containsAll(List.of("stage", "brief", "score", "audio", "report")),
                "" + names);
        assertEquals("succeeded", events.getLast().name());
        JsonNode score = json.readTree(first(events, "score").data());
        assertTrue(score.path("parts").path(0).path("notes").size() > 0);
        assertTrue(score.path("chords").size() > 0);
        JsonNode report = json.readTree(first(events, "report").data());
        assertTrue(report.path("findings").size() > 0);
    }

    @Test
    void resumesWhereItWasLeft() throws Exception {
        String id = finished();
        List<Event> all = events(id, 0, "");
        for (int seen : new int[] {1, all.size() / 2, all.size() - 1}) {
            assertEquals(all.subList(seen, all.size()), events(id, seen, ""));
            assertEquals(all.subList(seen, all.size()), events(id, 0, "?after=" + seen));
        }
    }

    @Test
    void losesAndDoublesNothingWhenTheLineBreaks() throws Exception {
        String id = create(SHORT);
        List<Event> told = new ArrayList<>();
        while (told.isEmpty() || !told.getLast().name().equals("succeeded")) {
            long seen = told.isEmpty() ? 0 : told.getLast().id();
            HttpResponse<Stream<String>> answer = open(id, seen, "");
            assertEquals(200, answer.statusCode());
            try (Stream<String> lines = answer.body()) {
                told.addAll(read(lines.iterator(), 3));
            }
        }
        assertEquals(numbers(1, told.size()), ids(told));
        assertEquals(events(id, 0, ""), told);
    }

    @Test
    void hasNothingMoreToTellAfterTheEnd() throws Exception {
        String id = finished();
        long last = events(id, 0, "").getLast().id();
        assertEquals(204, open(id, last, "").statusCode());
        assertEquals(204, open(id, last + 7, "").statusCode());
        assertEquals(204, open(id, 0, "?after=" + last).statusCode());
    }

    @Test
    void saysOnceWhenToComeBack() throws Exception {
        HttpResponse<Stream<String>> answer = open(finished(), 0, "");
        String type = answer.headers().firstValue("Content-Type").orElse("");
        assertTrue(type.startsWith("text/event-stream"), type);
        List<String> lines = answer.body().toList();
        assertEquals(1, lines.stream().filter("retry:2000"::equals).count());
        assertTrue(lines.stream().noneMatch(l -> l.startsWith("content-type")));
    }

    @Test
    void carriesTheAudioWhenAsked() throws Exception {
        String id = finished();
        for (Event event : events(id, 0, "?audio=inline")) {
            if (event.name().equals("audio")) {
                JsonNode audio = json.readTree(event.data());
                byte[] inline = Base64.getDecoder().decode(audio.path("data").asText());
                byte[] linked = given().get(audio.path("url").asText()).asByteArray();
                assertArrayEquals(linked, inline);
                assertEquals(audio.path("sha256").asText(), Sha256.hex(linked));
            }
        }
        JsonNode plain = json.readTree(first(events(id, 0, ""), "audio").data());
        assertTrue(plain.path("data").isMissingNode());
    }

    private List<Event> events(String job, long seen, String query) throws Exception {
        HttpResponse<Stream<String>> answer = open(job, seen, query);
        assertEquals(200, answer.statusCode());
        return read(answer.body().iterator(), Integer.MAX_VALUE);
    }

    private HttpResponse<Stream<String>> open(String job, long seen, String query)
            throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(root.resolve(JOBS + "/" + job + "/events" + query));
        if (seen > 0) {
            request.header("Last-Event-ID", Long.toString(seen));
        }
        return client.send(request.build(), BodyHandlers.ofLines());
    }

    /** The next events of a stream, as the HTML standard reads them, at most {@code most}. */
    private static List<Event> read(Iterator<String> lines, int most) {
        List<Event> events = new ArrayList<>();
        long id = 0;
        String name = "";
        String data = "";
        while (events.size() < most && lines.hasNext()) {
            String line = lines.next();
            if (line.startsWith("id:")) {
                id = Long.parseLong(line.substring(3).strip());
            } else if (line.startsWith("event:")) {
                name = line.substring(6).strip();
            } else if (line.startsWith("data:")) {
                data = line.substring(5).strip();
            } else if (line.isEmpty() && !data.isEmpty()) {
                events.add(new Event(id, name, data));
                data = "";
            }
        }
        return events;
    }

    private static Event first(List<Event> events, String name) {
        return events.stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<Long> ids(List<Event> events) {
        return events.stream().map(Event::id).toList();
    }

    private static List<Long> numbers(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }
}
