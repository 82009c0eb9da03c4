package io.trackwright.production.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import io.trackwright.music.score.Section;
import io.trackwright.music.score.SectionKind;
import io.trackwright.music.theory.Chord;
import io.trackwright.music.theory.ChordQuality;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import io.trackwright.music.theory.NoteName;
import io.trackwright.music.theory.Progression;
import io.trackwright.music.theory.TempoMap;
import io.trackwright.music.theory.TimeSignature;
import java.util.List;
import org.junit.jupiter.api.Test;

class StemNamesTest {
    private static final List<String> STEMS = List.of("drums", "reese");

    private static Score score(double bpm, Key key) {
        Chord chord = Chord.of(NoteName.parse("C"), ChordQuality.MAJOR);
        Progression harmony = new Progression(List.of(new Progression.Span(chord, 0, 3840)));
        return new Score(
                "piece",
                key,
                TempoMap.constant(bpm),
                TimeSignature.COMMON,
                List.of(new Section(SectionKind.A, 0, 1, harmony, 0.5f)),
                List.of(new Part("drums", Role.DRUMS, InstrumentFamily.DRUMS, List.of())),
                10);
    }

    @Test
    void tellOrderPartTempoAndKey() {
        assertEquals(
                List.of("01_drums_174bpm_F-minor.wav", "02_reese_174bpm_F-minor.wav"),
                StemNames.of(score(174, Key.of("F", Mode.MINOR)), STEMS, "wav"));
    }

    @Test
    void spellAccidentalsAndFractions() {
        assertEquals(
                "01_drums_92.5bpm_Bflat-harmonic-minor.flac",
                StemNames.of(score(92.5, Key.of("Bb", Mode.HARMONIC_MINOR)), STEMS, "flac")
                        .getFirst());
        assertEquals(
                "01_drums_90bpm_Fsharp-major.wav",
                StemNames.of(score(90.01, Key.of("F#", Mode.MAJOR)), STEMS, "wav").getFirst());
    }

    @Test
    void areFitForAnArchive() {
        for (String name : StemNames.of(score(92.5, Key.of("Ebb", Mode.DORIAN)), STEMS, "wav")) {
            assertEquals(name, new StemArchive.Stem(name, out -> {}).name());
        }
        Score score = score(90, Key.of("C", Mode.MAJOR));
        assertThrows(IllegalArgumentException.class, () -> StemNames.of(score, STEMS, "../x"));
        assertThrows(
                IllegalArgumentException.class, () -> StemNames.of(score, List.of("../x"), "wav"));
    }
}
