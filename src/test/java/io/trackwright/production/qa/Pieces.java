package io.trackwright.production.qa;

import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Exclusion;
import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.score.DrumSound;
import io.trackwright.music.score.Event;
import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Note;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Small pieces and a plain way to make them sound: decaying tones with four harmonics, noise for
 * drums.
 */
final class Pieces {
    static final int RATE = 22_050;
    static final Key F_MINOR = Key.of("F", Mode.MINOR);
    static final double SECONDS = 16;
    private static final long BAR = 3840;
    private static final int BARS = 8;

    private Pieces() {}

    /**
     * 16 s at 120 bpm in F minor: Fm, Db, Ab, Eb on a piano, kick on the beats, hats on the
     * eighths.
     */
    static Score score() {
        return score(TempoMap.constant(120), F_MINOR, List.of(chords(), drums()));
    }

    static Score score(TempoMap tempo, Key key, List<Part> parts) {
        List<Progression.Span> spans = new ArrayList<>();
        List<Chord> cycle =
                List.of(
                        Chord.of(NoteName.parse("F"), ChordQuality.MINOR),
                        Chord.of(NoteName.parse("Db"), ChordQuality.MAJOR),
                        Chord.of(NoteName.parse("Ab"), ChordQuality.MAJOR),
                        Chord.of(NoteName.parse("Eb"), ChordQuality.MAJOR));
        for (int bar = 0; bar < BARS; bar++) {
            spans.add(new Progression.Span(cycle.get(bar % 4), bar * BAR, BAR));
        }
        Section section = new Section(SectionKind.A, 0, BARS, new Progression(spans), 0.5f);
        return new Score(
                "piece", key, tempo, TimeSignature.COMMON, List.of(section), parts, SECONDS);
    }

    static Part chords() {
        int[][] voicings = {{53, 60, 65, 68}, {49, 56, 61, 65}, {56, 60, 63, 68}, {51, 58, 63, 67}};
        List<Event> events = new ArrayList<>();
        for (int half = 0; half < 2 * BARS; half++) {
            for (int pitch : voicings[half / 2 % 4]) {
                events.add(Note.of(half * BAR / 2, BAR / 2 - 40, pitch, 0.8f));
            }
        }
        return new Part("chords", Role.CHORDS, InstrumentFamily.PIANO, events);
    }

    static Part drums() {
        List<Event> events = new ArrayList<>();
        for (int eighth = 0; eighth < 8 * BARS; eighth++) {
            if (eighth % 2 == 0) {
                events.add(new Hit(eighth * BAR / 8, DrumSound.KICK, 0.8f, 0));
            }
            events.add(new Hit(eighth * BAR / 8, DrumSound.CLOSED_HAT, 0.5f, 0));
        }
        return new Part("drums", Role.DRUMS, InstrumentFamily.DRUMS, events);
    }

    static MusicBrief brief(InstrumentFamily... excluded) {
        return brief(120, F_MINOR, SECONDS, excluded);
    }

    static MusicBrief brief(double bpm, Key key, double seconds, InstrumentFamily... excluded) {
        return new MusicBrief(
                "piece",
                Choice.defaulted(new GenreName("house")),
                Choice.stated(bpm, ""),
                Choice.stated(key, ""),
                Choice.defaulted(TimeSignature.COMMON),
                Choice.stated(seconds, ""),
                List.of(),
                List.of(),
                Arrays.stream(excluded).map(f -> Choice.stated(new Exclusion(f), "")).toList());
    }

    static Evidence evidence(MusicBrief brief, Score score, float[] master) {
        return new Evidence(brief, score, RATE, master.length, -14, -1, -120, mono(master, 4096));
    }

    /** The score as sound, its tempo multiplied and its pitches moved. */
    static float[] render(Score score, double tempoFactor, int semitones) {
        float[] out = new float[(int) Math.round(score.lengthSeconds() * RATE)];
        for (Part part : score.parts()) {
            for (Event event : part.events()) {
                int at =
                        (int) (score.tempo().secondsAt(event.soundingTicks()) / tempoFactor * RATE);
                switch (event) {
                    case Note note ->
                            tone(out, at, note.pitch() + semitones, 0.05f * note.velocity());
                    case Hit hit -> burst(out, at, 0.15f * hit.velocity());
                }
            }
        }
        return out;
    }

    private static void tone(float[] out, int at, int pitch, float gain) {
        double hz = 440 * StrictMath.pow(2, (pitch - 69) / 12.0);
        for (int i = 0; i < RATE && at + i < out.length; i++) {
            double t = (double) i / RATE;
            double wave = 0;
            for (int h = 1; h <= 4; h++) {
                wave += StrictMath.sin(2 * Math.PI * hz * h * t) / (h * h);
            }
            out[at + i] += (float) (gain * wave * StrictMath.exp(-2 * t) * Math.min(1, t * 200));
        }
    }

    private static void burst(float[] out, int at, float gain) {
        SplittableRandom random = new SplittableRandom(at);
        for (int i = 0; i < RATE / 20 && at + i < out.length; i++) {
            out[at + i] +=
                    (float) (gain * random.nextDouble(-1, 1) * StrictMath.exp(-120.0 * i / RATE));
        }
    }

    /** Both channels alike, in reads of at most {@code most} frames. */
    static StereoSource mono(float[] samples, int most) {
        return () ->
                new StereoSource.Reading() {
                    private int at;

                    @Override
                    public boolean read(StereoBlock into) {
                        int n = Math.min(Math.min(most, into.capacity()), samples.length - at);
                        into.resize(n);
                        System.arraycopy(samples, at, into.left, 0, n);
                        System.arraycopy(samples, at, into.right, 0, n);
                        at += n;
                        return n > 0;
                    }
                };
    }
}
