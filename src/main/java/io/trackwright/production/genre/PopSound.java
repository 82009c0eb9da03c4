package io.trackwright.production.genre;

import static io.trackwright.music.theory.InstrumentFamily.DRUMS;
import static io.trackwright.music.theory.InstrumentFamily.ELECTRIC_GUITAR;
import static io.trackwright.music.theory.InstrumentFamily.GUITAR;
import static io.trackwright.music.theory.InstrumentFamily.IMPACT;
import static io.trackwright.music.theory.InstrumentFamily.PIANO;
import static io.trackwright.music.theory.InstrumentFamily.RISER;
import static io.trackwright.music.theory.InstrumentFamily.SYNTH_BASS;
import static io.trackwright.music.theory.InstrumentFamily.SYNTH_LEAD;
import static io.trackwright.music.theory.InstrumentFamily.SYNTH_PAD;
import static io.trackwright.music.theory.InstrumentFamily.SYNTH_PLUCK;
import static io.trackwright.production.genre.HouseBand.SPACE;

import io.trackwright.audio.effect.Chorus;
import io.trackwright.audio.effect.Compressor;
import io.trackwright.audio.effect.Equalizer.Band;
import io.trackwright.audio.effect.PlateReverb;
import io.trackwright.audio.effect.Saturator;
import io.trackwright.audio.effect.StereoWidth;
import io.trackwright.audio.effect.TapeDelay;
import io.trackwright.audio.mastering.BusCompressor;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.audio.mix.Bus;
import io.trackwright.audio.synth.DrumKits;
import io.trackwright.audio.synth.GrandPiano;
import io.trackwright.audio.synth.Impact;
import io.trackwright.audio.synth.PluckedString;
import io.trackwright.audio.synth.PolySynth;
import io.trackwright.audio.synth.ReverseCymbal;
import io.trackwright.audio.synth.SynthBass;
import io.trackwright.music.score.Role;
import io.trackwright.production.render.Palette;
import java.util.List;

/** How pop sounds: bright, wide, polished; the tune in front, the kick and bass as one. */
final class PopSound {
    private PopSound() {}

    static Palette palette(double bpm) {
        double beatMs = 60_000 / bpm;
        return new Palette(
                List.of(
                        Desk.channel(Role.DRUMS, DRUMS, Kits.hats(DrumKits.house(), 6))
                                .at(-0.5)
                                .eq(
                                        Band.lowCut(30),
                                        Band.bell(380, -2, 1),
                                        Band.highShelf(8_000, 1.5))
                                .through(
                                        Compressor.Settings.of(-14, 2.5, 18, 110).withMakeupDb(1.5))
                                .through(Saturator.Settings.of(1.5, 0.3))
                                .send(SPACE, -21)
                                .done(),
                        Desk.channel(Role.BASS, SYNTH_BASS, SynthBass.warm())
                                .at(0)
                                .eq(Band.lowCut(32), Band.bell(250, -1.5, 0.9))
                                .through(Compressor.Settings.of(-16, 3, 12, 110).withMakeupDb(1))
                                .through(new StereoWidth.Settings(0.6, 160))
                                .duck(5, 120)
                                .done(),
                        Desk.channel(Role.CHORDS, PIANO, GrandPiano.concert())
                                .at(-3)
                                .pan(-0.1)
                                .eq(
                                        Band.lowCut(130),
                                        Band.bell(350, -2, 0.9),
                                        Band.bell(3_200, 2, 0.8))
                                .through(Compressor.Settings.of(-20, 3, 10, 120).withMakeupDb(2.5))
                                .duck(2.5, 130)
                                .send(SPACE, -13)
                                .done(),
                        Desk.channel(Role.LEAD, SYNTH_LEAD, PolySynth.lead())
                                .at(-1)
                                .eq(Band.lowCut(180), Band.bell(2_500, 1.5, 0.8))
                                .through(Compressor.Settings.of(-18, 2.5, 8, 120).withMakeupDb(1))
                                .send(SPACE, -12)
                                .send("echo", -12)
                                .done(),
                        Desk.channel(Role.PAD, SYNTH_PAD, PolySynth.warmPad())
                                .at(-7)
                                .eq(Band.lowCut(220), Band.highShelf(8_000, 2))
                                .through(new StereoWidth.Settings(1.5, 250))
                                .duck(5, 200)
                                .send(SPACE, -10)
                                .done(),
                        Desk.channel(Role.OSTINATO, ELECTRIC_GUITAR, PluckedString.mutedGuitar())
                                .at(0)
                                .pan(0.38)
                                .through(Amp.clean())
                                .eq(Band.lowCut(160), Band.bell(2_800, 2, 0.8))
                                .send(SPACE, -14)
                                .send("echo", -16)
                                .done(),
                        Desk.channel(Role.OSTINATO, GUITAR, PluckedString.jazzGuitar())
                                .at(1.5)
                                .pan(0.38)
                                .eq(Band.lowCut(160), Band.bell(2_800, 3, 0.8))
                                .through(Chorus.Settings.wide(0.25))
                                .send(SPACE, -14)
                                .send("echo", -18)
                                .done(),
                        Desk.channel(Role.ARPEGGIO, SYNTH_PLUCK, PolySynth.pluck())
                                .at(-2.5)
                                .pan(-0.36)
                                .eq(Band.lowCut(400), Band.highShelf(7_000, 2))
                                .duck(2, 120)
                                .send("echo", -9)
                                .send(SPACE, -12)
                                .done(),
                        Desk.channel(Role.TRANSITION, RISER, ReverseCymbal.crash())
                                .at(-9)
                                .eq(Band.lowCut(300))
                                .send(SPACE, -12)
                                .done(),
                        Desk.channel(Role.TRANSITION, IMPACT, Impact.crash())
                                .at(-8)
                                .eq(Band.lowCut(50))
                                .send(SPACE, -12)
                                .done()),
                new HouseBand(4),
                List.of(
                        Bus.Settings.of(SPACE, PlateReverb.Settings.bright(1.5)).withGainDb(-2),
                        Bus.Settings.of("echo", TapeDelay.Settings.pingPong(0.75 * beatMs, 0.35))
                                .withGainDb(-1)));
    }

    static MasteringTarget mastering() {
        return MasteringTarget.STREAMING
                .withCurve(ToneCurves.BAND)
                .withPeakToLoudnessDb(Density.LOUD_BAND)
                .withTone(List.of(Band.bell(300, -1, 0.8), Band.highShelf(9_000, 1.5)))
                .withGlue(new BusCompressor.Settings(-1, 1.8, 6, 30, 140, 110));
    }
}
