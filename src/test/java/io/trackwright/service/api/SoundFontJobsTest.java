package io.trackwright.service.api;

import static io.restassured.RestAssured.given;
import static io.trackwright.service.api.ApiClient.JOBS;
import static io.trackwright.service.api.ApiClient.json;
import static io.trackwright.service.api.ApiClient.succeeded;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.trackwright.audio.soundfont.FontSketch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Jobs that recordings play. */
@QuarkusTest
class SoundFontJobsTest {
    private static final String FONT = "Sketch.sf2";

    @ConfigProperty(name = "trackwright.data-dir")
    Path folder;

    private Path file = Path.of(FONT);

    @BeforeEach
    void install() throws IOException {
        file = Files.createDirectories(folder.resolve("soundfonts")).resolve(FONT);
        Files.write(file, FontSketch.general(128, 200));
    }

    @AfterEach
    void takeAway() throws IOException {
        Files.deleteIfExists(file);
    }

    private static String body(String sound) {
        return "{\"prompt\":\"Jazz trio, 8 seconds\",\"seed\":7,\"sound\":" + sound + "}";
    }

    private static byte[] master(String id) {
        return given().get(JOBS + "/" + id + "/master.wav").asByteArray();
    }

    private static String stem(String id) {
        return given().get(JOBS + "/" + id).path("stems[0].url");
    }

    @Test
    void aFontPlaysAndTheManifestMakesTheSameBytesAgain() {
        String id = succeeded(body("{\"engine\":\"soundfont\"}"));
        var manifest = given().get(JOBS + "/" + id + "/manifest.json").then();
        manifest.body("request.sound.engine", equalTo("soundfont"))
                .body("request.sound.font", equalTo(FONT));
        String hash = manifest.extract().path("request.sound.sha256");
        byte[] recorded = master(id);
        String pinned = "{\"engine\":\"soundfont\",\"sha256\":\"" + hash + "\"}";
        assertArrayEquals(recorded, master(succeeded(body(pinned))));
        assertArrayEquals(recorded, master(succeeded(body("{\"engine\":\"auto\"}"))));
        byte[] computed = master(succeeded(body("{\"engine\":\"synth\"}")));
        assertEquals(computed.length, recorded.length);
        assertFalse(Arrays.equals(computed, recorded));
        given().get(stem(id)).then().statusCode(200);
    }

    @Test
    void whatIsNotThereIsSaidAtOnce() {
        json(body("{\"engine\":\"soundfont\",\"font\":\"Gone.sf2\"}"))
                .post(JOBS)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/sound-font-missing"))
                .body("detail", equalTo("no sound font Gone.sf2 is installed"));
    }

    @Test
    void aStemOfAFontThatWasTakenAwayIsRefusedAndComesBackWithIt() throws IOException {
        String id = succeeded(body("{\"engine\":\"auto\"}"));
        String stem = stem(id) + "?point=mix";
        Files.delete(file);
        given().get(stem).then().statusCode(409).body("detail", containsString(FONT));
        install();
        given().get(stem).then().statusCode(200);
    }

    @Test
    void fontsAreListed() {
        given().get("/api/v1/soundfonts")
                .then()
                .statusCode(200)
                .body("engine", equalTo("synth"))
                .body("best", equalTo(FONT))
                .body("fonts.font", hasItem(FONT))
                .body("fonts[0].presets", equalTo(129));
    }
}
