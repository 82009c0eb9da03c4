package io.trackwright.service.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.trackwright.music.brief.Course;
import io.trackwright.music.brief.Flavour;
import io.trackwright.music.brief.Playing;
import io.trackwright.production.prompt.Mentions;
import io.trackwright.production.qa.Adjustments;
import io.trackwright.service.job.Delivery;
import io.trackwright.service.job.Failure;
import io.trackwright.service.job.JobEvent;
import io.trackwright.service.job.JobState;
import io.trackwright.service.job.Stage;
import io.trackwright.service.job.Timings;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.123456789Z");

    static final List<JobState> STATES =
            List.of(
                    new JobState.Queued(),
                    new JobState.Running(3, Stage.MASTER),
                    new JobState.Succeeded(2, NOW),
                    new JobState.Cancelled(1, NOW),
                    new JobState.Failed(new Failure.BriefImpossible(Samples.WORDS), 3, NOW),
                    new JobState.Failed(new Failure.StageTimedOut(Stage.COMPOSE, 60), 3, NOW),
                    new JobState.Failed(new Failure.QaRejected("too loud"), 3, NOW),
                    new JobState.Failed(new Failure.Defect("a1b2"), 3, NOW));

    static final List<JobEvent.Fact> FACTS =
            List.of(
                    new JobEvent.Queued(),
                    new JobEvent.StageMoved(2, Stage.QA, 0.1 + 0.2, Samples.WORDS),
                    new JobEvent.BriefReady(),
                    new JobEvent.ScoreReady(2),
                    new JobEvent.AudioReady(2, 7, 1L << 40, 44_100, 96_000, "00ff"),
                    new JobEvent.ReportReady(3),
                    new JobEvent.AttemptBegun(2, "loudness -12.1 LUFS", "gain −1.9 dB"),
                    new JobEvent.Ended(new JobState.Succeeded(2, NOW)));

    @ParameterizedTest
    @FieldSource("STATES")
    void states(JobState state) {
        assertEquals(state, JobJson.state(again(JobJson.write(state))));
    }

    @ParameterizedTest
    @FieldSource("FACTS")
    void facts(JobEvent.Fact fact) {
        assertEquals(fact, FactJson.fact(FactJson.type(fact), again(FactJson.write(fact))));
    }

    @Test
    void requests() {
        var request = Samples.request(Samples.WORDS);
        assertEquals(request, JobJson.request(again(JobJson.write(request))));
    }

    @Test
    void documents() {
        assertEquals(Samples.brief(), BriefJson.brief(again(BriefJson.write(Samples.brief()))));
        assertEquals(
                Samples.report(), ReportJson.report(again(ReportJson.write(Samples.report()))));
        assertEquals(
                Samples.answer(), AnswerJson.answer(again(AnswerJson.write(Samples.answer()))));
        var score = Samples.score(500);
        assertEquals(score, ScoreJson.score(again(ScoreJson.write(score))));
    }

    /** Whatever the lists hold, they come back: many wishes of many shapes. */
    @Test
    void wishes() {
        for (int seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Course course = Wishes.course(random);
            assertEquals(course, CourseJson.course(again(CourseJson.write(course))));
            Playing playing = Wishes.playing(random);
            assertEquals(playing, PlayingJson.playing(again(PlayingJson.write(playing))));
            Flavour flavour = Wishes.flavour(random);
            assertEquals(flavour, FlavourJson.flavour(again(FlavourJson.write(flavour))));
        }
    }

    @Test
    void briefsStoredBeforeThereWereWishesStillLoad() {
        ObjectNode brief = BriefJson.write(Samples.brief());
        brief.remove(List.of("course", "playing", "flavour"));
        assertEquals(
                Samples.brief().with(Course.FREE).with(Playing.FREE).with(Flavour.PLAIN),
                BriefJson.brief(again(brief)));
        assertEquals(Course.FREE, CourseJson.course(Json.parse("{}")));
    }

    @Test
    void scoresAreCompact() {
        int events = 2 * 10_000;
        int characters = Json.write(ScoreJson.write(Samples.score(events / 2))).length();
        assertTrue(characters < 36 * events, characters + " characters");
    }

    @Test
    void smallFacts() {
        var adjustments = new Adjustments(-1.9, -0.1, 2);
        assertEquals(adjustments, ReportJson.adjustments(again(ReportJson.write(adjustments))));
        var timings = new Timings(612, Map.of(Stage.PARSE, 3L, Stage.QA, 99L));
        assertEquals(timings, JobJson.timings(again(JobJson.write(timings))));
        assertEquals(Timings.NONE, JobJson.timings(again(JobJson.write(Timings.NONE))));
    }

    @Test
    void unknownFieldsAreIgnored() {
        ObjectNode report = ReportJson.write(Samples.report()).put("stereoWidth", 0.5);
        assertEquals(Samples.report(), ReportJson.report(again(report)));
        ObjectNode request = JobJson.write(Samples.request("x"));
        request.putObject("webhook").put("url", "https://example.org");
        assertEquals(Samples.request("x"), JobJson.request(again(request)));
    }

    @Test
    void missingFieldsTakeTheirDefaults() {
        var request = JobJson.request(Json.parse("{\"prompt\":\"x\",\"seed\":5}"));
        assertEquals(Delivery.DEFAULT, request.delivery());
        assertEquals(Mentions.none(), request.wishes());
        assertEquals(Timings.NONE, JobJson.timings(Json.parse("{}")));
        assertEquals(Adjustments.NONE, ReportJson.adjustments(Json.parse("{}")));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberIsNotWritten(double value) {
        var moved = new JobEvent.StageMoved(1, Stage.MASTER, value, "");
        var failure = assertThrows(IllegalArgumentException.class, () -> FactJson.write(moved));
        assertEquals("progress must be finite, was " + value, failure.getMessage());
    }

    @Test
    void textThatPostgresRefusesIsMended() {
        Stream.of("a\0b", "a\uD800b", "a\uDC00b")
                .forEach(text -> assertEquals("a\uFFFDb", Json.storable(text)));
        assertEquals("\uFFFD\uFFFD", Json.storable("\uDC00\uD800"));
        assertEquals(Samples.WORDS, Json.storable(Samples.WORDS));
    }

    private static JsonNode again(JsonNode node) {
        return Json.parse(Json.write(node));
    }
}
