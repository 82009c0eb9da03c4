package io.trackwright.service.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.trackwright.service.api.MoodsResource.MoodView;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What can be chosen from, what is understood of a prompt, and the page itself. */
@QuarkusTest
class CatalogueTest {
    private static final String UNDERSTANDINGS = "/api/v1/understandings";

    @Test
    void everyMoodIsUnderstoodAsItIsMeant() {
        List<String> slugs = given().get("/api/v1/moods").then().extract().path("slug");
        assertEquals(MoodsResource.MOODS.stream().map(MoodView::slug).toList(), slugs);
        for (MoodView mood : MoodsResource.MOODS) {
            given().contentType("application/json")
                    .body(Map.of("prompt", mood.prompt()))
                    .post(UNDERSTANDINGS)
                    .then()
                    .statusCode(200)
                    .body("brief.genre.value", equalTo(mood.genre()))
                    .body("brief.genre.source", equalTo("STATED"))
                    .body("brief.tempoBpm.value", notNullValue())
                    .body("warnings", empty());
        }
    }

    @Test
    void anUnderstandingNamesTheWordsAndMakesNoJob() {
        List<String> before = given().get(ApiClient.JOBS + "?limit=100").path("jobs.id");
        ApiClient.json(
                        "{\"prompt\":\"Techno at 131 bpm without piano\",\"brief\":{\"key\":\"F minor\"}}")
                .post(UNDERSTANDINGS)
                .then()
                .statusCode(200)
                .body("brief.tempoBpm.words", equalTo("131 bpm"))
                .body("brief.key.value", equalTo("F minor"))
                .body("brief.exclusions.value", hasItems("piano"));
        List<String> after = given().get(ApiClient.JOBS + "?limit=100").path("jobs.id");
        assertEquals(before, after);
        ApiClient.json("{\"prompt\":\" \"}").post(UNDERSTANDINGS).then().statusCode(422);
        ApiClient.json("{").post(UNDERSTANDINGS).then().statusCode(400);
    }

    @Test
    void instrumentsNameTheirFamilies() {
        given().get("/api/v1/instruments")
                .then()
                .statusCode(200)
                .body("find { it.slug == 'snare' }.family", equalTo("drums"))
                .body("find { it.slug == 'keys' }.family", equalTo("keys"));
    }

    @Test
    void jobsAreFoundByTitleAndPrompt() {
        String id = ApiClient.create("{\"prompt\":\"Zither 100% pure_gold, 6 seconds\"}");
        assertEquals(List.of(id), found("100% PURE_"));
        assertEquals(List.of(), found("100_ pure"));
        given().queryParam("q", "x".repeat(201)).get(ApiClient.JOBS).then().statusCode(422);
        given().delete(ApiClient.JOBS + "/" + id);
    }

    private static List<String> found(String text) {
        return given().queryParam("q", text).get(ApiClient.JOBS).path("jobs.id");
    }

    @Test
    void everyViewIsThePageWithItsPolicy() {
        for (String view : List.of("/", "/library", "/operations", "/about", "/jobs/abc")) {
            given().get(view)
                    .then()
                    .statusCode(200)
                    .contentType("text/html")
                    .header("Cache-Control", "no-cache")
                    .header("Content-Security-Policy", containsString("script-src 'self'"))
                    .header("X-Content-Type-Options", equalTo("nosniff"))
                    .body(containsString("/static/bundle/"));
        }
        given().get("/nowhere").then().statusCode(404);
        String page = given().get("/").asString();
        String script = page.replaceAll("(?s).*src=\"(/static/bundle/[^\"]+)\".*", "$1");
        given().get(script)
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=31536000, immutable");
    }
}
