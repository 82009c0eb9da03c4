package io.trackwright.production.genre;

import static io.trackwright.music.theory.InstrumentFamily.CELLO;
import static io.trackwright.music.theory.InstrumentFamily.CHOIR;
import static io.trackwright.music.theory.InstrumentFamily.CHURCH_BELL;
import static io.trackwright.music.theory.InstrumentFamily.DRUMS;
import static io.trackwright.music.theory.InstrumentFamily.FLUTE;
import static io.trackwright.music.theory.InstrumentFamily.HARP;
import static io.trackwright.music.theory.InstrumentFamily.HORN;
import static io.trackwright.music.theory.InstrumentFamily.IMPACT;
import static io.trackwright.music.theory.InstrumentFamily.PERCUSSIVE;
import static io.trackwright.music.theory.InstrumentFamily.PIANO;
import static io.trackwright.music.theory.InstrumentFamily.RISER;
import static io.trackwright.music.theory.InstrumentFamily.STRINGS;
import static io.trackwright.music.theory.InstrumentFamily.SYNTH_LEAD;
import static io.trackwright.music.theory.InstrumentFamily.TROMBONE;
import static io.trackwright.music.theory.InstrumentFamily.VIOLIN;
import static io.trackwright.music.theory.InstrumentFamily.XYLOPHONE;
import static io.trackwright.production.genre.HouseBand.SPACE;

import io.trackwright.audio.effect.Compressor;
import io.trackwright.audio.effect.Equalizer.Band;
import io.trackwright.audio.effect.Reverb;
import io.trackwright.audio.effect.Saturator;
import io.trackwright.audio.effect.StereoWidth;
import io.trackwright.audio.effect.TransientShaper;
import io.trackwright.audio.mastering.BusCompressor;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.audio.mix.Bus;
import io.trackwright.audio.synth.Brass;
import io.trackwright.audio.synth.Choir;
import io.trackwright.audio.synth.DrumKits;
import io.trackwright.audio.synth.Flute;
import io.trackwright.audio.synth.GrandPiano;
import io.trackwright.audio.synth.Impact;
import io.trackwright.audio.synth.Mallets;
import io.trackwright.audio.synth.PipeOrgan;
import io.trackwright.audio.synth.PluckedString;
import io.trackwright.audio.synth.PolySynth;
import io.trackwright.audio.synth.ReverseCymbal;
import io.trackwright.audio.synth.SoloString;
import io.trackwright.audio.synth.StringEnsemble;
import io.trackwright.music.score.Role;
import io.trackwright.production.render.Palette;
import java.util.List;

/**
 * How cinematic sounds: a large hall; strings as the motor, low brass as weight, drums far behind
 * and huge.
 */
final class CinematicSound {
    private static final double PURSUIT_BPM = 118;

    private CinematicSound() {}

    static Palette palette(double bpm) {
        return new Palette(
                List.of(
                        Desk.channel(Role.OSTINATO, STRINGS, StringEnsemble.spiccato())
                                .at(3)
                                .pan(-0.2)
                                .eq(
                                        Band.lowCut(90),
                                        Band.bell(500, -1.5, 0.8),
                                        Band.highShelf(2_800, 4))
                                .through(new TransientShaper.Settings(-2, 2))
                                .send(SPACE, -10)
                                .done(),
                        Desk.channel(Role.OSTINATO, PIANO, GrandPiano.felt())
                                .at(4)
                                .pan(-0.2)
                                .send(SPACE, -10)
                                .done(),
                        Desk.channel(Role.LEAD, HORN, Brass.horns())
                                .at(0.7)
                                .pan(0.08)
                                .eq(
                                        Band.lowCut(80),
                                        Band.bell(480, -2, 0.9),
                                        Band.highShelf(1_400, 5))
                                .through(Saturator.Settings.of(6, 0.4))
                                .send(SPACE, -8)
                                .done(),
                        Desk.channel(Role.LEAD, CELLO, SoloString.cello())
                                .at(-0.5)
                                .pan(-0.08)
                                .eq(Band.lowCut(55), Band.highShelf(3_500, 2))
                                .send(SPACE, -8)
                                .done(),
                        Desk.channel(Role.LEAD, VIOLIN, SoloString.violin())
                                .at(-1)
                                .pan(-0.1)
                                .eq(Band.lowCut(150))
                                .send(SPACE, -7)
                                .done(),
                        Desk.channel(Role.LEAD, STRINGS, StringEnsemble.legato())
                                .at(-2.1)
                                .pan(-0.12)
                                .eq(Band.lowCut(90))
                                .send(SPACE, -8)
                                .done(),
                        Desk.channel(Role.LEAD, SYNTH_LEAD, PolySynth.lead())
                                .at(-3)
                                .eq(Band.lowCut(120))
                                .send(SPACE, -8)
                                .done(),
                        Desk.channel(Role.PAD, STRINGS, bows(bpm))
                                .at(-4.1)
                                .eq(
                                        Band.lowCut(100),
                                        Band.bell(450, -2, 0.8),
                                        Band.highShelf(3_500, 4))
                                .through(new StereoWidth.Settings(1.3, 150))
                                .send(SPACE, -8)
                                .done(),
                        Desk.channel(Role.PAD, CHOIR, Choir.ah())
                                .at(-4.5)
                                .eq(Band.lowCut(140), Band.highCut(8_000))
                                .through(new StereoWidth.Settings(1.3, 150))
                                .send(SPACE, -6)
                                .done(),
                        Desk.channel(Role.BASS, STRINGS, StringEnsemble.legato())
                                .at(2.9)
                                .pan(0.12)
                                .eq(Band.lowCut(32), Band.bell(110, 2, 0.8))
                                .through(new StereoWidth.Settings(1, 130))
                                .send(SPACE, -13)
                                .done(),
                        Desk.channel(Role.PERCUSSION, PERCUSSIVE, DrumKits.cinematic())
                                .at(-1.7)
                                .eq(
                                        Band.lowCut(30),
                                        Band.bell(300, -2, 0.9),
                                        Band.highShelf(2_000, 5))
                                .through(new TransientShaper.Settings(3, 0))
                                .through(
                                        Compressor.Settings.of(-16, 2.5, 25, 160).withMakeupDb(1.5))
                                .through(new StereoWidth.Settings(1.2, 110))
                                .send(SPACE, -10)
                                .done(),
                        Desk.channel(Role.DRUMS, DRUMS, DrumKits.cinematic())
                                .at(1)
                                .eq(Band.lowCut(30), Band.bell(300, -2, 0.9))
                                .send(SPACE, -10)
                                .done(),
                        Desk.channel(Role.CHORDS, TROMBONE, Brass.lowBrass())
                                .at(-4.9)
                                .eq(
                                        Band.lowCut(60),
                                        Band.bell(250, -1.5, 0.9),
                                        Band.highShelf(2_000, 4))
                                .through(Saturator.Settings.of(6, 0.4))
                                .send(SPACE, -9)
                                .done(),
                        Desk.channel(Role.CHORDS, PIANO, GrandPiano.felt())
                                .at(-1)
                                .pan(-0.15)
                                .send(SPACE, -9)
                                .done(),
                        Desk.channel(Role.COUNTER, STRINGS, StringEnsemble.legato())
                                .at(-0.6)
                                .pan(-0.35)
                                .eq(Band.lowCut(180), Band.highShelf(3_500, 4))
                                .send(SPACE, -7)
                                .done(),
                        Desk.channel(Role.COUNTER, FLUTE, Flute.concert())
                                .at(-1.6)
                                .pan(-0.1)
                                .eq(Band.lowCut(180))
                                .send(SPACE, -7)
                                .done(),
                        Desk.channel(Role.OSTINATO, CHURCH_BELL, Mallets.churchBell())
                                .at(-5)
                                .pan(0.12)
                                .eq(Band.lowCut(70), Band.highShelf(3_000, 2))
                                .send(SPACE, -5)
                                .done(),
                        Desk.channel(Role.LEAD, XYLOPHONE, Mallets.xylophone())
                                .at(0)
                                .pan(0.18)
                                .eq(Band.lowCut(250))
                                .send(SPACE, -9)
                                .done(),
                        Desk.channel(Role.ARPEGGIO, HARP, PluckedString.harp())
                                .at(3)
                                .pan(0.35)
                                .eq(Band.lowCut(120), Band.highShelf(3_000, 3))
                                .send(SPACE, -8)
                                .done(),
                        Desk.channel(Role.TRANSITION, RISER, ReverseCymbal.crash())
                                .at(-6.5)
                                .eq(Band.lowCut(250))
                                .send(SPACE, -8)
                                .done(),
                        Desk.channel(Role.TRANSITION, IMPACT, Impact.cinematic())
                                .at(-3)
                                .eq(Band.lowCut(28))
                                .send(SPACE, -8)
                                .done()),
                new HouseBand(0, PipeOrgan.plenum()),
                List.of(Bus.Settings.of(SPACE, Reverb.Settings.hall(3.2)).withGainDb(-3)));
    }

    /** In pursuit the strings tremble, elsewhere they bear. */
    private static StringEnsemble.Patch bows(double bpm) {
        return bpm < PURSUIT_BPM ? StringEnsemble.legato() : StringEnsemble.tremolo();
    }

    static MasteringTarget mastering() {
        return MasteringTarget.STREAMING
                .withCurve(ToneCurves.ORCHESTRAL)
                .withTone(
                        List.of(
                                Band.bell(120, 1.5, 0.7),
                                Band.bell(500, -2, 0.7),
                                Band.highShelf(4_000, 2)))
                .withGlue(new BusCompressor.Settings(1, 1.5, 8, 40, 300, 90));
    }
}
