package io.trackwright.service.api;

import static io.restassured.RestAssured.given;
import static io.trackwright.service.api.ApiClient.JOBS;
import static io.trackwright.service.api.ApiClient.create;
import static io.trackwright.service.api.ApiClient.finished;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PicturesResourceTest {

    @Test
    void drawsPictures() throws IOException {
        String job = JOBS + "/" + finished();
        for (String name : new String[] {"waveform.png", "spectrogram.png"}) {
            Response answer = given().get(job + "/" + name + "?width=321&height=123&theme=light");
            answer.then()
                    .statusCode(200)
                    .contentType("image/png")
                    .header("Content-Disposition", startsWith("inline"));
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(answer.asByteArray()));
            assertEquals(321, picture.getWidth());
            assertEquals(123, picture.getHeight());
        }
        for (String name : new String[] {"waveform.svg", "loudness.svg"}) {
            Response answer = given().get(job + "/" + name + "?width=777");
            answer.then().statusCode(200).contentType("image/svg+xml");
            assertEquals("777", answer.xmlPath().getString("svg.@width"));
            given().header("If-None-Match", answer.header("ETag"))
                    .get(job + "/" + name + "?width=777")
                    .then()
                    .statusCode(304);
        }
        given().get(job + "/peaks.json?width=500")
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("length", greaterThan(400))
                .body("sample_rate", equalTo(44_100));
    }

    @Test
    void saysWhatIsWrong() {
        String job = JOBS + "/" + finished();
        Map<String, String> wrong =
                Map.of(
                        "waveform.png?width=99", "width must be a whole number, 100..2560",
                        "spectrogram.png?height=9999", "height must be a whole number, 40..1440",
                        "loudness.svg?height=60", "height must be a whole number, 120..1440",
                        "peaks.json?width=many", "width must be a whole number, 100..2560",
                        "waveform.svg?theme=pink", "theme must be dark or light");
        wrong.forEach(
                (path, why) ->
                        given().get(job + "/" + path)
                                .then()
                                .statusCode(422)
                                .body("detail", equalTo(why)));
    }

    @Test
    void waitsForTheEnd() {
        String id = create("{\"prompt\":\"House, 10 minutes\"}");
        given().get(JOBS + "/" + id + "/spectrogram.png")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-ready"));
        given().post(JOBS + "/" + id + "/cancel").then().statusCode(202);
    }
}
