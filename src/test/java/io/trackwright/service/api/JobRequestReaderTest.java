package io.trackwright.service.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.ChordSequence;
import io.trackwright.music.brief.Course;
import io.trackwright.music.brief.Ending;
import io.trackwright.music.brief.KeyChange;
import io.trackwright.music.brief.Manner;
import io.trackwright.music.brief.SectionWish;
import io.trackwright.music.score.SectionKind;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.production.prompt.BriefLimits;
import io.trackwright.production.prompt.Mentions;
import io.trackwright.production.render.Sound;
import io.trackwright.production.render.SoundEngine;
import io.trackwright.service.job.Delivery;
import io.trackwright.service.job.JobRequest;
import io.trackwright.service.job.PostedScore;
import io.trackwright.service.pipeline.ScoreLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobRequestReaderTest {
    private static final int MAX_BYTES = 4096;
    private static final ApiSettings SETTINGS =
            new ApiSettings(
                    50,
                    MAX_BYTES,
                    Duration.ofSeconds(15),
                    Duration.ofSeconds(30),
                    SoundEngine.SYNTH,
                    4,
                    9);

    private final JobRequestReader reader =
            new JobRequestReader(
                    SETTINGS,
                    new BriefLimits(5, 600, 30, 300),
                    new ScoreLimits(2000, 100, 4, 10, 5, 600));

    @Test
    void readsEveryField() throws IOException {
        JobRequest request =
                read(
                        """
                        {"prompt": "house\\n\\ttrack ♫", "seed": 9007199254740991,
                         "brief": {"genre": "house", "tempoBpm": 124.5, "key": "F# harmonic minor", "timeSignature": "6/8",
                                   "lengthSeconds": 30, "moods": ["dark", "dark", "epic"], "instruments": ["piano"],
                                   "exclusions": ["drums"]},
                         "delivery": {"sampleRateHz": 48000, "loudnessLufs": -9, "truePeakDbtp": -0.5},
                         "sound": {"engine": "auto", "font": "Room.sf2"},
                         "compose": {"candidates": 9}}
                        """);
        assertEquals("house\n\ttrack ♫", request.prompt());
        assertEquals(JobRequest.MAX_SEED, request.seed());
        assertEquals(new Delivery(48_000, -9, -0.5), request.delivery());
        assertEquals(new Sound(SoundEngine.AUTO, "Room.sf2", ""), request.sound());
        assertEquals(9, request.candidates());
        var wishes = request.wishes();
        assertEquals("house", wishes.genres().getFirst().value().slug());
        assertEquals(124.5, wishes.temposBpm().getFirst().value());
        assertEquals("F# harmonic minor", wishes.keys().getFirst().value().toString());
        assertEquals("6/8", wishes.timeSignatures().getFirst().value().toString());
        assertEquals(30, wishes.lengthsSeconds().getFirst().value());
        assertEquals(2, wishes.moods().size());
        assertEquals(InstrumentFamily.PIANO, wishes.instruments().getFirst().value());
        assertEquals(InstrumentFamily.DRUMS, wishes.exclusions().getFirst().value().family());
    }

    @Test
    void fillsWhatIsAbsent() throws IOException {
        JobRequest request = read("{\"prompt\": \"x\"}");
        assertEquals(77, request.seed());
        assertEquals(Delivery.DEFAULT, request.delivery());
        assertEquals(Sound.SYNTHESIZED, request.sound());
        assertEquals(4, request.candidates());
        assertTrue(request.wishes().silent());
    }

    @Test
    void readsBackWhatTheManifestSays() throws IOException {
        JobRequest request =
                read(
                        "{\"prompt\":\"x\",\"seed\":1,\"brief\":{\"genre\":\"house\",\"key\":\"Bb minor\",\"moods\":[\"sad\"]}}");
        String again = new ObjectMapper().writeValueAsString(RequestView.of(request));
        assertEquals(request, read(again));
    }

    private static final String WISHES =
            """
            {"prompt":"x","seed":1,"brief":{
             "sections":[{"kind":"intro","bars":16,"chords":["Am","F G7/B"]},
                         {"kind":"chorus","loudness":"loud"},{"kind":"chorus","seconds":20.5}],
             "withoutSections":["breakdown"],"chords":["ii7","V7","Imaj7"],
             "keyChanges":[{"at":"chorus","lastOnly":true,"by":2},{"at":"bridge","to":"G major"}],
             "finalTempoBpm":140,"ending":"fade","loop":false,
             "motifs":[{"degrees":[0,2,4],"beats":[1,0.5,2.5]}],
             "manners":["half_time","laid_back"],"roles":[{"instrument":"saxophone","role":"lead"}],
             "withoutRoles":["counter"],"alone":true,
             "entrances":[{"instrument":"drums","seconds":30}],
             "balances":[{"instrument":"bass","change":"less"}],
             "substyles":["deep_house"],"blend":["techno"],"decades":[1980],
             "uses":["film"],"treatments":["tape","wide"]}}
            """;

    @Test
    void readsFormPlayingAndFlavour() throws IOException {
        Mentions wishes = read(WISHES).wishes();
        Course course = wishes.course();
        assertEquals(3, course.sections().size());
        SectionWish intro = course.sections().getFirst().value();
        assertEquals(16, intro.bars());
        assertEquals(
                List.of(List.of("Am"), List.of("F", "G7/B")), intro.chords().getFirst().bars());
        assertEquals(20.5, course.sections().getLast().value().seconds());
        assertEquals(ChordSequence.of("ii7", "V7", "Imaj7"), course.chords().getFirst().value());
        assertEquals(
                new KeyChange(SectionKind.CHORUS, true, new KeyChange.By(2)),
                course.keyChanges().getFirst().value());
        assertEquals(Choice.stated(false, ""), course.loop());
        assertEquals(Ending.FADE, course.endings().getFirst().value());
        assertTrue(wishes.playing().has(Manner.HALF_TIME));
        assertEquals(-1, wishes.playing().balances().getFirst().value().change());
        assertEquals(1980, wishes.flavour().decades().getFirst().value());
    }

    @Test
    void readsBackEveryWish() throws IOException {
        JobRequest request = read(WISHES);
        String again = new ObjectMapper().writeValueAsString(RequestView.of(request));
        assertEquals(request, read(again));
    }

    @Test
    void aDetailNamesRuleAndValue() {
        HttpProblem problem =
                assertThrows(
                        HttpProblem.class,
                        () ->
                                read(
                                        "{\"prompt\":\"a\",\"brief\":{\"sections\":[{\"kind\":\"intro\",\"bars\":600}]}}"));
        List<?> errors = (List<?>) Objects.requireNonNull(problem.getParameters().get("errors"));
        assertEquals(
                "/brief/sections/0/bars must be an integer 1..512, was 600",
                ((FieldError) errors.getFirst()).text());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"sections\": 1} | /sections",
                "{\"sections\": [1]} | /sections/0",
                "{\"sections\": [{}]} | /sections/0/kind",
                "{\"sections\": [{\"kind\": \"intro\", \"bar\": 1}]} | /sections/0/bar",
                "{\"sections\": [{\"kind\": \"hook9\"}]} | /sections/0/kind",
                "{\"sections\": [{\"kind\": \"a\", \"bars\": 0}]} | /sections/0/bars",
                "{\"sections\": [{\"kind\": \"a\", \"chords\": [\"C\", \"X\"]}]} | /sections/0/chords/1",
                "{\"chords\": [\"Q7\"]} | /chords/0",
                "{\"chords\": [\"C D E F G\"]} | /chords/0",
                "{\"chords\": [\"\"]} | /chords/0",
                "{\"keyChanges\": [{\"at\": \"chorus\"}]} | /keyChanges/0",
                "{\"keyChanges\": [{\"at\": \"chorus\", \"by\": 0}]} | /keyChanges/0/by",
                "{\"keyChanges\": [{\"at\": \"chorus\", \"by\": 12}]} | /keyChanges/0/by",
                "{\"finalTempoBpm\": 500} | /finalTempoBpm",
                "{\"ending\": \"bang\"} | /ending",
                "{\"loop\": 1} | /loop",
                "{\"motifs\": [{\"degrees\": [0], \"beats\": []}]} | /motifs/0",
                "{\"motifs\": [{\"degrees\": [99], \"beats\": [1]}]} | /motifs/0/degrees/0,/motifs/0",
                "{\"manners\": [\"funky\"]} | /manners/0",
                "{\"roles\": [{\"instrument\": \"piano\"}]} | /roles/0/role",
                "{\"withoutRoles\": [\"melody\"]} | /withoutRoles/0",
                "{\"alone\": \"yes\"} | /alone",
                "{\"entrances\": [{\"instrument\": \"drums\", \"seconds\": -1}]} | /entrances/0/seconds",
                "{\"balances\": [{\"instrument\": \"drums\", \"change\": \"up\"}]} | /balances/0/change",
                "{\"substyles\": [\"Deep House\"]} | /substyles/0",
                "{\"blend\": [\"polka9\"]} | /blend/0",
                "{\"decades\": [1985]} | /decades",
                "{\"decades\": [1300]} | /decades/0",
                "{\"uses\": [\"war\"]} | /uses/0",
                "{\"treatments\": [\"loud\"]} | /treatments/0",
            })
    void namesEveryInvalidWish(String brief, String pointers) {
        HttpProblem problem =
                assertThrows(
                        HttpProblem.class,
                        () -> read("{\"prompt\":\"a\",\"brief\":" + brief + "}"));
        List<?> errors = (List<?>) Objects.requireNonNull(problem.getParameters().get("errors"));
        List<String> found =
                errors.stream()
                        .map(e -> Objects.requireNonNull(((FieldError) e).pointer()))
                        .map(p -> p.replaceFirst("^/brief", ""))
                        .toList();
        assertEquals(List.of(pointers.split(",", -1)), found);
    }

    @Test
    void readsAScoreInsteadOfAPrompt() throws IOException {
        JobRequest request =
                read("{\"score\":{\"format\":\"staccato\",\"data\":\"T90 C5q E5q\"},\"seed\":3}");
        assertEquals("", request.prompt());
        assertEquals(new PostedScore(PostedScore.Format.STACCATO, "T90 C5q E5q"), request.score());
        String again = new ObjectMapper().writeValueAsString(RequestView.of(request));
        assertEquals(request, read(again));
    }

    @Test
    void saysWhyAScoreCannotBeProduced() {
        HttpProblem problem =
                assertThrows(
                        HttpProblem.class,
                        () ->
                                read(
                                        "{\"score\":{\"format\":\"staccato\",\"data\":\"C5q D5q nonsense\"}}"));
        List<?> errors = (List<?>) Objects.requireNonNull(problem.getParameters().get("errors"));
        assertEquals(
                "cannot be produced: not understood at character 9: nonsense",
                ((FieldError) errors.getFirst()).detail());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[]                                           | ,/prompt",
                "\"house\"                                    | ,/prompt",
                "null                                         | ,/prompt",
                "{}                                           | /prompt",
                "{\"prompt\": null}                           | /prompt",
                "{\"prompt\": 7}                              | /prompt",
                "{\"prompt\": \"\"}                           | /prompt",
                "{\"prompt\": \" \\t\\n\\u00a0\\u200b\"}      | /prompt",
                "{\"prompt\": \"a\\u0000b\"}                  | /prompt",
                "{\"prompt\": \"a\\u001bb\"}                  | /prompt",
                "{\"prompt\": \"a\\ud800b\"}                  | /prompt",
                "{\"prompt\": \"012345678901234567890123456789012345678901234567890\"} | /prompt",
                "{\"prompt\": \"a\", \"volume\": 11}          | /volume",
                "{\"prompt\": \"a\", \"a/b~c\": 1}            | /a~1b~0c",
                "{\"prompt\": \"a\", \"seed\": 1.5}           | /seed",
                "{\"prompt\": \"a\", \"seed\": \"42\"}        | /seed",
                "{\"prompt\": \"a\", \"seed\": -1}            | /seed",
                "{\"prompt\": \"a\", \"seed\": 9007199254740992} | /seed",
                "{\"prompt\": \"a\", \"seed\": 99999999999999999999999} | /seed",
                "{\"prompt\": \"a\", \"seed\": true}          | /seed",
                "{\"prompt\": \"a\", \"brief\": []}           | /brief",
                "{\"prompt\": \"a\", \"brief\": {\"bpm\": 3}} | /brief/bpm",
                "{\"prompt\": \"a\", \"brief\": {\"genre\": \"polka9\"}} | /brief/genre",
                "{\"prompt\": \"a\", \"brief\": {\"genre\": 1}} | /brief/genre",
                "{\"prompt\": \"a\", \"brief\": {\"tempoBpm\": 29.9}} | /brief/tempoBpm",
                "{\"prompt\": \"a\", \"brief\": {\"tempoBpm\": 1e999}} | /brief/tempoBpm",
                "{\"prompt\": \"a\", \"brief\": {\"tempoBpm\": \"120\"}} | /brief/tempoBpm",
                "{\"prompt\": \"a\", \"brief\": {\"key\": \"H major\"}} | /brief/key",
                "{\"prompt\": \"a\", \"brief\": {\"key\": \"F\"}} | /brief/key",
                "{\"prompt\": \"a\", \"brief\": {\"timeSignature\": \"4/5\"}} | /brief/timeSignature",
                "{\"prompt\": \"a\", \"brief\": {\"timeSignature\": \"0/4\"}} | /brief/timeSignature",
                "{\"prompt\": \"a\", \"brief\": {\"lengthSeconds\": 4}} | /brief/lengthSeconds",
                "{\"prompt\": \"a\", \"brief\": {\"lengthSeconds\": 601}} | /brief/lengthSeconds",
                "{\"prompt\": \"a\", \"brief\": {\"moods\": \"sad\"}} | /brief/moods",
                "{\"prompt\": \"a\", \"brief\": {\"moods\": [\"sad\", \"blue9\", 3]}} | /brief/moods/1,/brief/moods/2",
                "{\"prompt\": \"a\", \"brief\": {\"instruments\": [\"PIANO\"]}} | /brief/instruments/0",
                "{\"prompt\": \"a\", \"brief\": {\"exclusions\": [null]}} | /brief/exclusions/0",
                "{\"prompt\": \"a\", \"delivery\": {\"sampleRateHz\": 22050}} | /delivery/sampleRateHz",
                "{\"prompt\": \"a\", \"delivery\": {\"sampleRateHz\": 45000}} | /delivery/sampleRateHz",
                "{\"prompt\": \"a\", \"delivery\": {\"loudnessLufs\": -6}} | /delivery/loudnessLufs",
                "{\"prompt\": \"a\", \"delivery\": {\"truePeakDbtp\": 0}} | /delivery/truePeakDbtp",
                "{\"prompt\": \"a\", \"sound\": {\"engine\": \"tape\"}} | /sound/engine",
                "{\"prompt\": \"a\", \"sound\": {\"engine\": \"synth\", \"font\": \"a\"}} | /sound/font",
                "{\"prompt\": \"a\", \"sound\": {\"engine\": \"auto\", \"sha256\": \"0\"}} | /sound/sha256",
                "{\"prompt\": \"a\", \"sound\": {\"gain\": 3}} | /sound/gain",
                "{\"prompt\": \"a\", \"compose\": {\"candidates\": 0}} | /compose/candidates",
                "{\"prompt\": \"a\", \"compose\": {\"candidates\": 10}} | /compose/candidates",
                "{\"prompt\": \"a\", \"compose\": {\"seeds\": 1}} | /compose/seeds",
                "{\"prompt\": \"a\", \"delivery\": {\"codec\": \"mp3\"}} | /delivery/codec",
                "{\"score\": {}}                              | /score/format,/score/data",
                "{\"score\": \"C5q\"}                         | /score",
                "{\"score\": {\"format\": \"abc\", \"data\": \"C5q\"}} | /score/format",
                "{\"score\": {\"format\": \"staccato\", \"data\": \" \"}} | /score/data",
                "{\"score\": {\"format\": \"staccato\", \"data\": \"T120\"}} | /score/data",
                "{\"score\": {\"format\": \"staccato\", \"data\": \"C5q hello\"}} | /score/data",
                "{\"score\": {\"format\": \"staccato\", \"data\": \"T20 C5/200\"}} | /score/data",
                "{\"score\": {\"format\": \"midi\", \"data\": \"C5q\"}} | /score/data",
                "{\"score\": {\"format\": \"midi\", \"data\": \"TVRoZA==\"}} | /score/data",
                "{\"score\": {\"format\": \"staccato\", \"data\": \"C5q\", \"x\": 1}} | /score/x",
                "{\"score\": {\"format\": \"staccato\", \"data\": \"C5q\"}, \"brief\": {\"tempoBpm\": 90}} | /brief/tempoBpm",
                "{\"seed\": -1, \"brief\": {\"x\": 1}, \"y\": 2} | /prompt,/seed,/brief/x,/y",
            })
    void namesEveryInvalidField(String body, String pointers) {
        HttpProblem problem = assertThrows(HttpProblem.class, () -> read(body));
        assertEquals(422, problem.getStatusCode());
        assertEquals(ProblemType.INVALID_REQUEST.uri(), problem.getType());
        List<?> errors = (List<?>) Objects.requireNonNull(problem.getParameters().get("errors"));
        List<String> found = errors.stream().map(e -> ((FieldError) e).pointer()).toList();
        assertEquals(List.of(pointers.split(",", -1)), found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "{",
                "{\"prompt\": }",
                "{'prompt': 'a'}",
                "{\"prompt\": \"a\"} x",
                "{\"prompt\": \"a\", \"prompt\": \"b\"}",
                "{\"prompt\": \"a\", \"seed\": NaN}",
                "{\"prompt\": \"a\", \"seed\": Infinity}",
                "{\"prompt\": \"a\", \"seed\": 01}",
                "{\"prompt\": \"a\nb\"}",
                "// prompt\n{}",
                "[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]"
            })
    void refusesWhatIsNotJson(String body) {
        HttpProblem problem = assertThrows(HttpProblem.class, () -> read(body));
        assertEquals(400, problem.getStatusCode());
        assertEquals(ProblemType.MALFORMED_JSON.uri(), problem.getType());
    }

    @Test
    void refusesLongBodies() {
        HttpProblem problem =
                assertThrows(HttpProblem.class, () -> read(" ".repeat(MAX_BYTES + 1)));
        assertEquals(413, problem.getStatusCode());
    }

    @Test
    void hashesTheMeaningOfABody() throws IOException {
        String hash = hash("{\"prompt\":\"a\",\"brief\":{\"key\":\"C major\",\"tempoBpm\":90}}");
        assertEquals(
                hash,
                hash(
                        "{ \"brief\": {\"tempoBpm\": 90, \"key\": \"C major\"},\n \"prompt\": \"a\" }"));
        assertNotEquals(hash, hash("{\"prompt\":\"a\"}"));
    }

    private JobRequest read(String body) throws IOException {
        return reader.read(RequestJson.read(stream(body), MAX_BYTES), () -> 77);
    }

    private static String hash(String body) throws IOException {
        return RequestJson.hash(RequestJson.read(stream(body), MAX_BYTES));
    }

    private static ByteArrayInputStream stream(String body) {
        return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    }
}
