package io.trackwright.service.api;

import static io.restassured.RestAssured.given;
import static io.trackwright.service.api.ApiClient.JOBS;
import static io.trackwright.service.api.ApiClient.create;
import static io.trackwright.service.api.ApiClient.finished;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.trackwright.audio.codec.AudioReader;
import io.trackwright.audio.codec.WavReader;
import io.trackwright.audio.dsp.StereoBlock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class RecordingsResourceTest {
    private static final AudioReader.Limits LIMITS = new AudioReader.Limits(60, () -> false);

    @TempDir Path dir;

    @Test
    void servesEveryFormat() {
        String job = JOBS + "/" + finished();
        Map<String, String> files =
                Map.of(
                        "master.wav", "audio/wav",
                        "master.wav?bits=16&dither=shaped", "audio/wav",
                        "master.flac", "audio/flac",
                        "master.flac?bits=16", "audio/flac",
                        "master.mp3", "audio/mpeg",
                        "master.opus", "audio/ogg",
                        "master.m4a", "audio/mp4",
                        "stems/drums.wav", "audio/wav",
                        "stems/drums.flac", "audio/flac",
                        "stems/drums.flac?point=mix", "audio/flac");
        files.forEach((name, type) -> assertServed(job + "/" + name, type));
    }

    private static void assertServed(String path, String type) {
        Response whole = given().get(path);
        byte[] bytes = whole.asByteArray();
        String tag = "\"" + Sha256.hex(bytes) + "\"";
        whole.then()
                .statusCode(200)
                .contentType(type)
                .header("ETag", equalTo(tag))
                .header("Content-Length", equalTo(Integer.toString(bytes.length)));
        given().head(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(tag))
                .header("Accept-Ranges", equalTo("bytes"))
                .header("Content-Length", equalTo(Integer.toString(bytes.length)));
        given().header("If-None-Match", tag).get(path).then().statusCode(304);
        Response part = given().header("Range", "bytes=1000-4999").get(path);
        part.then()
                .statusCode(206)
                .header("Content-Range", equalTo("bytes 1000-4999/" + bytes.length));
        assertArrayEquals(Arrays.copyOfRange(bytes, 1000, 5000), part.asByteArray());
    }

    @Test
    void losslessIsTheMaster() throws IOException {
        String job = JOBS + "/" + finished();
        StereoBlock master = wav(given().get(job + "/master.wav").asByteArray());
        StereoBlock flac = decoded(given().get(job + "/master.flac").asByteArray());
        assertEquals(master.frames(), flac.frames());
        assertArrayEquals(master.left, flac.left);
        assertArrayEquals(master.right, flac.right);
        StereoBlock reduced = wav(given().get(job + "/master.wav?bits=16").asByteArray());
        assertEquals(master.frames(), reduced.frames());
        double worst = 0;
        for (int i = 0; i < master.frames(); i++) {
            worst = Math.max(worst, Math.abs(master.left[i] - reduced.left[i]));
            assertEquals(Math.rint(32768 * reduced.left[i]), 32768 * reduced.left[i]);
        }
        assertTrue(worst > 0 && worst <= 1.5 / 32768, "largest difference " + worst);
        StereoBlock stem = wav(given().get(job + "/stems/drums.wav").asByteArray());
        StereoBlock same = decoded(given().get(job + "/stems/drums.flac").asByteArray());
        assertArrayEquals(stem.left, same.left);
    }

    @Test
    void lossyIsAsLong() throws IOException {
        String job = JOBS + "/" + finished();
        StereoBlock master = wav(given().get(job + "/master.wav").asByteArray());
        for (String format : new String[] {"mp3", "opus", "m4a"}) {
            StereoBlock heard = decoded(given().get(job + "/master." + format).asByteArray());
            double rate = format.equals("opus") ? 48_000 : 44_100;
            assertEquals(master.frames() / 44_100.0, heard.frames() / rate, 0.025, format);
        }
    }

    @Test
    void highRatesGoThroughEveryFormat() throws IOException {
        String job =
                JOBS
                        + "/"
                        + ApiClient.succeeded(
                                "{\"prompt\":\"House, 12 seconds\",\"seed\":3,"
                                        + "\"delivery\":{\"sampleRateHz\":96000}}");
        float lufs = given().get(job + "/report.json").path("integratedLufs");
        assertEquals(-14, lufs, 0.3);
        Map<String, Integer> rates =
                Map.of("wav", 96_000, "flac", 96_000, "mp3", 48_000, "opus", 48_000, "m4a", 48_000);
        for (Map.Entry<String, Integer> rate : rates.entrySet()) {
            byte[] bytes = given().get(job + "/master." + rate.getKey()).asByteArray();
            Path file = Files.write(dir.resolve("rate"), bytes);
            try (AudioReader reader = new AudioReader(file, LIMITS)) {
                assertEquals(rate.getValue(), reader.sampleRateHz(), rate.getKey());
            }
        }
    }

    @Test
    void anyRangeOfTheStemsIsThatOfTheArchive() {
        String stems = JOBS + "/" + finished() + "/stems.zip";
        byte[] zip = given().get(stems).asByteArray();
        assertEquals("\"" + Sha256.hex(zip) + "\"", given().head(stems).header("ETag"));
        for (int from : new int[] {0, 3, zip.length / 2, zip.length - 500}) {
            int to = Math.min(zip.length, from + 70_000);
            Response part = given().header("Range", "bytes=" + from + "-" + (to - 1)).get(stems);
            part.then().statusCode(206);
            assertArrayEquals(Arrays.copyOfRange(zip, from, to), part.asByteArray());
        }
    }

    @Test
    void saysWhatIsWrong() {
        String job = JOBS + "/" + finished();
        Map<String, String> wrong =
                Map.of(
                        "master.wav?bits=20", "bits must be 16 or 24",
                        "master.mp3?bits=16", "bits is for wav and flac only",
                        "master.wav?dither=tpdf", "dither is for bits=16 only",
                        "master.flac?bits=16&dither=pink", "dither must be shaped or tpdf",
                        "stems/drums.flac?point=raw", "point must be mastered or mix");
        wrong.forEach(
                (path, why) ->
                        given().get(job + "/" + path)
                                .then()
                                .statusCode(422)
                                .contentType("application/problem+json")
                                .body("detail", equalTo(why)));
        for (String absent : new String[] {"master.aiff", "stems/kazoo.flac", "stems/drums.mp3"}) {
            given().get(job + "/" + absent)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void waitsForTheEnd() {
        String id = create("{\"prompt\":\"House, 10 minutes\"}");
        given().get(JOBS + "/" + id + "/master.flac")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-ready"));
        given().post(JOBS + "/" + id + "/cancel").then().statusCode(202);
    }

    @Test
    void jobsNameTheirFiles() {
        String id = finished();
        for (String format : new String[] {"flac", "mp3", "opus", "m4a"}) {
            given().get(JOBS + "/" + id)
                    .then()
                    .body("links." + format, equalTo(JOBS + "/" + id + "/master." + format));
        }
        given().get("/q/openapi").then().body(containsString("getMaster"));
    }

    private static StereoBlock wav(byte[] file) throws IOException {
        try (WavReader reader = new WavReader(new ByteArrayInputStream(file))) {
            StereoBlock block = new StereoBlock((int) reader.frames());
            reader.read(block);
            return block;
        }
    }

    private StereoBlock decoded(byte[] file) throws IOException {
        Path path = Files.write(dir.resolve("file"), file);
        try (AudioReader reader = new AudioReader(path, LIMITS)) {
            StereoBlock block = new StereoBlock(30 * 48_000);
            reader.read(block);
            StereoBlock exact = new StereoBlock(block.frames());
            exact.copyFrom(block);
            return exact;
        }
    }
}
