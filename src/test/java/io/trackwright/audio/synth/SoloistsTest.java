package io.trackwright.audio.synth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.dsp.Turn;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What makes blown and bowed instruments what they are. */
class SoloistsTest {
    private static final int SECOND = 48_000;

    /** Notes one after the other, each starting when the last one ends. */
    private static Sound line(Patch patch, int noteFrames, double... keys) {
        Instrument instrument = patch.build(Sound.SPEC, 1);
        int frames = noteFrames * keys.length;
        Sound sound = new Sound(new float[frames], new float[frames]);
        StereoBlock block = new StereoBlock(noteFrames);
        for (int i = 0; i < keys.length; i++) {
            instrument.start(Note.of(keys[i], 0.7f, noteFrames));
            block.clear();
            instrument.render(block, 0, noteFrames);
            System.arraycopy(block.left, 0, sound.left(), i * noteFrames, noteFrames);
            System.arraycopy(block.right, 0, sound.right(), i * noteFrames, noteFrames);
        }
        return sound;
    }

    /** Level of a frequency in the left channel between two times, in dB. */
    private static double levelDb(Sound sound, double hz, double from, double to) {
        int start = Sound.SPEC.frames(from);
        int length = Sound.SPEC.frames(to) - start;
        double re = 0;
        double im = 0;
        for (int i = 0; i < length; i++) {
            double window = 0.5 - 0.5 * Turn.cosine((double) i / length);
            double turns = hz * (start + i) / SECOND;
            re += window * sound.left()[start + i] * Turn.cosine(turns);
            im += window * sound.left()[start + i] * Turn.sine(turns);
        }
        return Sound.db(4 * Math.hypot(re, im) / length);
    }

    private static double levelDb(Patch patch, double key, double velocity, double harmonic) {
        Sound sound = Sound.of(patch, 1, 1.2, Note.of(key, (float) velocity, 2 * SECOND));
        return levelDb(sound, harmonic * Tuning.hz(key), 0.3, 1.1);
    }

    @Test
    void aLineIsOneBreath() {
        for (Patch patch :
                List.of(
                        Flute.concert(),
                        Saxophone.ballad(),
                        SoloBrass.trombone(),
                        SoloString.violin(),
                        Woodwind.oboe())) {
            Sound sound = line(patch, SECOND / 2, 67, 69, 71, 72);
            double whole = sound.rmsDb(0.3, 1.9);
            for (double at = 0.3; at < 1.9; at += 0.02) {
                double now = sound.rmsDb(at, at + 0.02);
                assertTrue(now > whole - 14, patch + " yields to " + (now - whole) + " dB");
            }
            assertEquals(0, sound.centsFrom(Tuning.hz(72), 1.65, 1.95, 2), 25, "it arrives");
        }
    }

    @Test
    void aChordIsSoManySoloists() {
        Instrument trumpets = SoloBrass.trumpet().build(Sound.SPEC, 1);
        for (int key : new int[] {60, 64, 67}) {
            trumpets.start(Note.of(key, 0.7f, SECOND));
        }
        Sound sound = Sound.take(trumpets, SECOND, 512);
        for (int key : new int[] {60, 64, 67}) {
            assertTrue(levelDb(sound, Tuning.hz(key), 0.3, 0.9) > -45, "key " + key);
        }
    }

    @Test
    void aClarinetSoundsOddHarmonicsBelow() {
        double odd = levelDb(Woodwind.clarinet(), 52, 0.6, 3);
        double even = levelDb(Woodwind.clarinet(), 52, 0.6, 2);
        assertTrue(odd > even + 9, "third " + odd + ", second " + even);
        double oboe = levelDb(Woodwind.oboe(), 62, 0.6, 2) - levelDb(Woodwind.oboe(), 62, 0.6, 3);
        assertTrue(oboe > -6, "an oboe has both: " + oboe);
    }

    @Test
    void formantsStayWhereTheyAre() {
        // 1.1 kHz is the fourth harmonic of key 61 and the second of key 73.
        Patch oboe = Woodwind.oboe();
        assertTrue(levelDb(oboe, 61, 0.6, 4) > levelDb(oboe, 61, 0.6, 1) + 3);
        assertTrue(levelDb(oboe, 73, 0.6, 2) > levelDb(oboe, 73, 0.6, 4) + 3);
    }

    @Test
    void brassBlazesWhenItIsLoud() {
        for (Patch patch : List.of(SoloBrass.trumpet(), SoloBrass.trombone(), Brass.lowBrass())) {
            double soft = levelDb(patch, 55, 0.25, 8) - levelDb(patch, 55, 0.25, 1);
            double loud = levelDb(patch, 55, 0.95, 8) - levelDb(patch, 55, 0.95, 1);
            assertTrue(loud > soft + 12, patch + ": " + soft + " to " + loud);
        }
    }

    @Test
    void vibratoGrowsIntoALongNote() {
        Sound sound = Sound.of(SoloString.cello(), 1, 2.2, Note.of(50, 0.7f, 3 * SECOND));
        assertTrue(swingCents(sound, 0.12, 0.28) < swingCents(sound, 1.2, 2.0) / 2);
        assertTrue(swingCents(sound, 1.2, 2.0) > 10);
    }

    private static double swingCents(Sound sound, double from, double to) {
        double least = 1e9;
        double most = -1e9;
        for (double at = from; at + 0.08 <= to; at += 0.02) {
            double cents = sound.centsFrom(Tuning.hz(50), at, at + 0.08, 4);
            least = Math.min(least, cents);
            most = Math.max(most, cents);
        }
        return most - least;
    }

    @Test
    void tremoloTremblesAndLegatoDoesNot() {
        double tremolo = unrestDb(StringEnsemble.tremolo());
        double legato = unrestDb(StringEnsemble.legato());
        assertTrue(tremolo > 1.4 * legato, tremolo + " dB, and legato " + legato);
    }

    /** How far the level moves within the half of a stroke, on the average. */
    private static double unrestDb(Patch patch) {
        Sound sound = Sound.of(patch, 1, 3, Note.of(62, 0.7f, 4 * SECOND));
        double sum = 0;
        int steps = 0;
        for (double at = 0.8; at < 2.9; at += 0.04) {
            sum += Math.abs(sound.rmsDb(at, at + 0.02) - sound.rmsDb(at + 0.04, at + 0.06));
            steps++;
        }
        return sum / steps;
    }

    @Test
    void everyRegisterIsAsLoudAsTheOthers() {
        for (Patch patch : List.of(Choir.ah(), Choir.oo(), Flute.concert(), SoloString.viola())) {
            double low = Sound.of(patch, 1, 1.5, Note.of(60, 0.7f, 2 * SECOND)).rmsDb(0.5, 1.4);
            double high = Sound.of(patch, 1, 1.5, Note.of(76, 0.7f, 2 * SECOND)).rmsDb(0.5, 1.4);
            assertEquals(low, high, 4, patch.toString());
        }
    }
}
