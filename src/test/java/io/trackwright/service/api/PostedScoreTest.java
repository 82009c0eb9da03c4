package io.trackwright.service.api;

import static io.restassured.RestAssured.given;
import static io.trackwright.service.api.ApiClient.JOBS;
import static io.trackwright.service.api.ApiClient.finished;
import static io.trackwright.service.api.ApiClient.json;
import static io.trackwright.service.api.ApiClient.succeeded;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.trackwright.music.notation.MidiFileReader;
import io.trackwright.music.notation.Staccato;
import io.trackwright.music.notation.Transcription;
import io.trackwright.music.notation.Transcription.Track;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A score that is posted is produced as it stands: sounded, mixed and mastered. */
@QuarkusTest
class PostedScoreTest {
    private static final int MOST = 100_000;

    private static final String TUNE =
            "#(title:Two_Rooms) #(time:3/4) T96 KGmaj"
                    + " V0 I[73] G5q A5i B5i D6qa100 B5h G5q E5q G5q A5q B5h. G5h."
                    + " V1 I[24] G3q B4q+D5q B4q+D5q E3q B4q+E5q B4q+E5q"
                    + " C3q C5q+E5q C5q+E5q G3h.+B4h.+D5h. G3h.+B4h.+D5h."
                    + " V9 [BASS_DRUM]qa90 [SIDE_STICK]q [SIDE_STICK]q [BASS_DRUM]q";

    private static Transcription midi(String id) {
        Response file = given().get(JOBS + "/" + id + "/score.mid");
        file.then()
                .statusCode(200)
                .contentType("audio/midi")
                .header("Content-Disposition", containsString(".mid"));
        return MidiFileReader.read(file.asByteArray(), MOST);
    }

    private static void assertSameNotes(Transcription posted, Transcription made) {
        assertEquals(posted.tracks().size(), made.tracks().size());
        for (int i = 0; i < posted.tracks().size(); i++) {
            Track track = posted.tracks().get(i);
            if (track.drums()) {
                assertEquals(strokes(track), strokes(made.tracks().get(i)));
            } else {
                assertEquals(track.notes(), made.tracks().get(i).notes(), track.name());
            }
        }
        assertEquals(posted.tempo(), made.tempo());
        assertEquals(posted.meter(), made.meter());
    }

    /** A drum has no length. */
    private static List<String> strokes(Track drums) {
        return drums.notes().stream()
                .map(s -> s.startTicks() + " " + s.pitch() + " " + s.velocity())
                .toList();
    }

    @Test
    void aMusicStringBecomesATrack() {
        String body =
                "{\"score\":{\"format\":\"staccato\",\"data\":\"%s\"},\"seed\":5}".formatted(TUNE);
        String id = succeeded(body);
        given().get(JOBS + "/" + id)
                .then()
                .body("prompt", equalTo(""))
                .body("title", equalTo("Two Rooms"))
                .body("brief.tempoBpm.value", equalTo(96.0f))
                .body("brief.tempoBpm.source", equalTo("STATED"))
                .body("brief.key.value", equalTo("G major"))
                .body("brief.timeSignature.value", equalTo("3/4"))
                .body("parts.instrument", hasItems("flute", "nylon_guitar", "drums"))
                .body("report.findings.level", everyItem(is(not("fail"))));
        Transcription posted = Staccato.read(TUNE, MOST);
        assertSameNotes(posted, midi(id));
        float seconds = given().get(JOBS + "/" + id).path("durationSeconds");
        assertEquals(posted.tempo().secondsAt(posted.lengthTicks()) + 3, seconds, 0.01);
        given().get(JOBS + "/" + id + "/score.staccato").then().statusCode(200);
        given().get(JOBS + "/" + id + "/score.musicxml").then().statusCode(200);
        byte[] master = given().get(JOBS + "/" + id + "/master.wav").asByteArray();
        assertTrue(master.length > seconds * 44_100 * 6, master.length + " bytes");
        given().get(JOBS + "/" + id + "/manifest.json")
                .then()
                .body("request.score.data", equalTo(TUNE));
    }

    @Test
    void aFileOfOursComesBackAsItWas() {
        byte[] file = given().get(JOBS + "/" + finished() + "/score.mid").asByteArray();
        String body =
                "{\"prompt\":\"techno, 90 bpm, no drums\",\"score\":{\"format\":\"midi\",\"data\":\"%s\"}}"
                        .formatted(Base64.getEncoder().encodeToString(file));
        String id = succeeded(body);
        assertSameNotes(MidiFileReader.read(file, MOST), midi(id));
        given().get(JOBS + "/" + id)
                .then()
                .body("brief.genre.value", equalTo("techno"))
                .body("brief.exclusions.size()", equalTo(0))
                .body("warnings.code", hasItem("score-leads"));
    }

    @Test
    void aBadScoreIsRefusedWithTheReason() {
        json("{\"score\":{\"format\":\"midi\",\"data\":\"Tm8gTUlESSwgYnV0IGxvbmcgZW5vdWdo\"}}")
                .post(JOBS)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo("/score/data"))
                .body("errors[0].detail", containsString("this is no MIDI file"));
    }
}
