package io.trackwright.service.api;

import static io.restassured.RestAssured.given;
import static io.trackwright.service.api.ApiClient.JOBS;
import static io.trackwright.service.api.ApiClient.create;
import static io.trackwright.service.api.ApiClient.finished;
import static io.trackwright.service.api.ApiClient.json;
import static io.trackwright.service.api.ApiClient.succeeded;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FilesResourceTest {

    @Test
    void servesEveryFile() {
        String job = JOBS + "/" + finished();
        Map<String, String> files =
                Map.of(
                        "master.wav", "audio/wav",
                        "audio/1/0.wav", "audio/wav",
                        "stems/drums.wav", "audio/wav",
                        "score.mid", "audio/midi",
                        "score.musicxml", "application/vnd.recordare.musicxml+xml",
                        "score.staccato", "text/plain",
                        "stems.zip", "application/zip",
                        "score.json", "application/json",
                        "report.json", "application/json",
                        "manifest.json", "application/json");
        files.forEach((name, type) -> assertServed(job + "/" + name, type));
        given().get(job + "/stems/kazoo.wav").then().statusCode(404);
        given().get(job + "/audio/1/99999.wav").then().statusCode(404);
    }

    private static void assertServed(String path, String type) {
        Response whole = given().get(path);
        byte[] bytes = whole.asByteArray();
        whole.then()
                .statusCode(200)
                .contentType(type)
                .header("ETag", equalTo("\"" + Sha256.hex(bytes) + "\""))
                .header("Content-Length", equalTo(Integer.toString(bytes.length)))
                .header("Content-Disposition", startsWith("attachment; filename=\""));
        given().head(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(whole.header("ETag")))
                .header("Content-Length", equalTo(Integer.toString(bytes.length)));
        given().header("If-None-Match", whole.header("ETag")).get(path).then().statusCode(304);
    }

    @Test
    void servesRanges() {
        String master = JOBS + "/" + finished() + "/master.wav";
        Response whole = given().get(master);
        byte[] bytes = whole.asByteArray();
        String tag = whole.header("ETag");
        int n = bytes.length;
        assertRange(master, "bytes=0-43", bytes, 0, 44);
        assertRange(master, "bytes=1000-", bytes, 1000, n);
        assertRange(master, "bytes=-100", bytes, n - 100, n);
        assertRange(master, "bytes=" + (n - 1) + "-" + (n + 5), bytes, n - 1, n);
        given().header("Range", "bytes=" + n + "-")
                .get(master)
                .then()
                .statusCode(416)
                .header("Content-Range", equalTo("bytes */" + n))
                .contentType("application/problem+json");
        given().header("Range", "bytes=0-9")
                .header("If-Range", tag)
                .get(master)
                .then()
                .statusCode(206);
        given().header("Range", "bytes=0-9")
                .header("If-Range", "\"other\"")
                .get(master)
                .then()
                .statusCode(200);
        given().header("Range", "bytes=0-1,4-5").get(master).then().statusCode(200);
        given().header("Range", "bytes=0-9")
                .head(master)
                .then()
                .header("Accept-Ranges", equalTo("bytes"));
    }

    private static void assertRange(String path, String range, byte[] whole, int from, int to) {
        Response part = given().header("Range", range).get(path);
        part.then()
                .statusCode(206)
                .header(
                        "Content-Range",
                        equalTo("bytes %d-%d/%d".formatted(from, to - 1, whole.length)));
        assertArrayEquals(Arrays.copyOfRange(whole, from, to), part.asByteArray());
    }

    @Test
    void letsChunksBeKept() {
        given().get(JOBS + "/" + finished() + "/audio/1/0.wav")
                .then()
                .header("Cache-Control", containsString("immutable"));
    }

    @Test
    void saysWhatIsNotThereYet() {
        String id = create("{\"prompt\":\"House, 10 minutes\"}");
        given().get(JOBS + "/" + id + "/manifest.json")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-ready"));
        given().post(JOBS + "/" + id + "/cancel").then().statusCode(202);
    }

    @Test
    void writesAManifestThatCanBeSentAgain() throws Exception {
        String id = finished();
        JsonPath manifest = given().get(JOBS + "/" + id + "/manifest.json").jsonPath();
        String master = given().head(JOBS + "/" + id + "/master.wav").header("ETag");
        assertEquals(master, "\"" + manifest.getString("files[0].sha256") + "\"");
        json(new ObjectMapper().writeValueAsString(manifest.getMap("request")))
                .post(JOBS)
                .then()
                .statusCode(202)
                .body("seed", equalTo(42));
    }

    /** With another number of pieces to choose from another one wins, whatever service runs it. */
    @Test
    void theManifestHasTheNumberOfCandidatesThatTheJobWasAcceptedWith() {
        String usual = "{\"prompt\":\"funk, 8 seconds\",\"seed\":3}";
        String one = usual.replace("}", ",\"compose\":{\"candidates\":1}}");
        String five = usual.replace("}", ",\"compose\":{\"candidates\":5}}");
        String id = succeeded(usual);
        String other = succeeded(one);
        assertEquals(5, candidates(id));
        assertEquals(1, candidates(other));
        assertEquals(notes(succeeded(five)), notes(id));
        assertNotEquals(notes(other), notes(id));
    }

    private static int candidates(String id) {
        return given().get(JOBS + "/" + id + "/manifest.json")
                .jsonPath()
                .getInt("request.compose.candidates");
    }

    private static String notes(String id) {
        return given().get(JOBS + "/" + id + "/score.staccato").asString();
    }

    @Test
    void drawsThePianoRoll() {
        given().get(JOBS + "/" + finished() + "/score.json")
                .then()
                .body("ticksPerQuarter", equalTo(960))
                .body("sections.size()", greaterThan(0))
                .body("chords.size()", greaterThan(0))
                .body("parts[0].notes.size()", greaterThan(0));
    }
}
