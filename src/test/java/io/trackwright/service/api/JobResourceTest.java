package io.trackwright.service.api;

import static io.restassured.RestAssured.given;
import static io.trackwright.service.api.ApiClient.JOBS;
import static io.trackwright.service.api.ApiClient.SHORT;
import static io.trackwright.service.api.ApiClient.create;
import static io.trackwright.service.api.ApiClient.finished;
import static io.trackwright.service.api.ApiClient.json;
import static io.trackwright.service.api.ApiClient.newlyFinished;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JobResourceTest {
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");
    private static final String LONG = "{\"prompt\":\"House, 10 minutes\"}";

    @Test
    void acceptsAPrompt() {
        Response accepted = json(SHORT).post(JOBS);
        String id = accepted.path("id");
        accepted.then()
                .statusCode(202)
                .header("Location", containsString(JOBS + "/" + id))
                .body("prompt", equalTo("House, 12 seconds"))
                .body("seed", equalTo(42))
                .body("failure", nullValue())
                .body("links.self", equalTo(JOBS + "/" + id))
                .body("links.events", equalTo(JOBS + "/" + id + "/events"));
        given().get(JOBS + "/" + id).then().statusCode(200).body("id", equalTo(id));
    }

    @Test
    void choosesASeed() {
        long one = json("{\"prompt\":\"x\"}").post(JOBS).jsonPath().getLong("seed");
        long other = json("{\"prompt\":\"x\"}").post(JOBS).jsonPath().getLong("seed");
        assertNotEquals(one, other);
    }

    @Test
    void waitsWhenAsked() {
        json(SHORT)
                .header("Prefer", "wait=30")
                .post(JOBS)
                .then()
                .statusCode(202)
                .header("Preference-Applied", "wait=30")
                .body("status", equalTo("succeeded"))
                .body("progress", equalTo(1.0f))
                .body("brief.genre.value", equalTo("house"))
                .body("sections.size()", greaterThan(0))
                .body("parts.size()", greaterThan(0))
                .body("report.findings.size()", greaterThan(0));
    }

    @Test
    void givesTheSameJobForTheSameKey() {
        String key = UUID.randomUUID().toString();
        String first = keyed(key, SHORT).then().statusCode(202).extract().path("id");
        String again =
                keyed(key, "{ \"seed\": 42, \"prompt\": \"House, 12 seconds\" }")
                        .then()
                        .statusCode(is(oneOf(200, 202)))
                        .extract()
                        .path("id");
        assertEquals(first, again);
        keyed(key, "{\"prompt\":\"Jazz\"}")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    private static Response keyed(String key, String body) {
        return json(body).header("Idempotency-Key", key).post(JOBS);
    }

    @Test
    void listsEveryJobOnceNewestFirst() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(create(SHORT));
        }
        Collections.reverse(made);
        List<String> seen = new ArrayList<>();
        String next = JOBS + "?limit=2";
        while (!next.isEmpty() && !seen.containsAll(made)) {
            Response page = given().urlEncodingEnabled(false).get(next);
            page.then().statusCode(200).body("jobs.size()", is(oneOf(1, 2)));
            seen.addAll(page.jsonPath().getList("jobs.id", String.class));
            String link = page.header("Link");
            Matcher m = NEXT.matcher(link == null ? "" : link);
            next = m.find() ? m.group(1) : "";
        }
        assertEquals(seen.size(), new HashSet<>(seen).size());
        assertEquals(made, seen.stream().filter(made::contains).toList());
    }

    @Test
    void listsByStatus() {
        finished();
        given().get(JOBS + "?status=succeeded&limit=100")
                .then()
                .statusCode(200)
                .body("jobs.size()", greaterThan(0))
                .body("jobs.status", everyItem(equalTo("succeeded")));
        given().get(JOBS + "?status=succeeded,failed&limit=100")
                .then()
                .statusCode(200)
                .body("jobs.status", everyItem(is(oneOf("succeeded", "failed"))));
    }

    @Test
    void knowsWhenNothingChanged() {
        String job = JOBS + "/" + finished();
        String tag = given().get(job).then().statusCode(200).extract().header("ETag");
        assertTrue(tag.startsWith("\""), tag);
        String body =
                given().header("If-None-Match", "\"x\", W/" + tag)
                        .get(job)
                        .then()
                        .statusCode(304)
                        .header("ETag", tag)
                        .extract()
                        .asString();
        assertEquals("", body);
        given().header("If-None-Match", "\"x\"").get(job).then().statusCode(200);
    }

    @Test
    void cancelsWhatRuns() {
        String id = create(LONG);
        given().post(JOBS + "/" + id + "/cancel")
                .then()
                .statusCode(202)
                .body("status", equalTo("cancelled"))
                .body("finishedAt", notNullValue());
        given().post(JOBS + "/" + id + "/cancel")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/job-ended"));
    }

    @Test
    void deletesForGood() {
        String job = JOBS + "/" + newlyFinished();
        given().delete(job).then().statusCode(204);
        given().get(job).then().statusCode(404);
        given().delete(job).then().statusCode(404);
        given().get(job + "/master.wav").then().statusCode(404);
        given().get(job + "/events").then().statusCode(404);
    }

    @Test
    void offersGenresThatRequestsTake() {
        List<String> slugs =
                given().get("/api/v1/genres").then().statusCode(200).extract().path("slug");
        assertTrue(slugs.contains("house"));
        String prompt = given().get("/api/v1/genres").path("[0].prompt");
        assertTrue(!prompt.isBlank());
    }

    @Test
    void explainsEveryProblemType() {
        for (ProblemType type : ProblemType.values()) {
            given().get(type.uri().toString())
                    .then()
                    .statusCode(200)
                    .contentType(containsString("text/html"))
                    .body(containsString(type.title()));
        }
        given().get("/problems/no-such").then().statusCode(404);
    }

    @Test
    void describesItself() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("openapi", containsString("3.1"))
                .body("paths.'/api/v1/jobs'.post.operationId", equalTo("createJob"))
                .body("paths.'/api/v1/jobs'.get.parameters", hasSize(4))
                .body("paths.'/api/v1/jobs/{id}/events'.get.operationId", equalTo("followJob"));
    }
}
