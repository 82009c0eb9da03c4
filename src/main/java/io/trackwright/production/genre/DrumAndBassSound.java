package io.trackwright.production.genre;

import static io.trackwright.music.theory.InstrumentFamily.DRUMS;
import static io.trackwright.music.theory.InstrumentFamily.IMPACT;
import static io.trackwright.music.theory.InstrumentFamily.PIANO;
import static io.trackwright.music.theory.InstrumentFamily.RISER;
import static io.trackwright.music.theory.InstrumentFamily.SUB_BASS;
import static io.trackwright.music.theory.InstrumentFamily.SYNTH_BASS;
import static io.trackwright.music.theory.InstrumentFamily.SYNTH_LEAD;
import static io.trackwright.music.theory.InstrumentFamily.SYNTH_PAD;
import static io.trackwright.music.theory.InstrumentFamily.SYNTH_PLUCK;
import static io.trackwright.music.theory.InstrumentFamily.SYNTH_STAB;
import static io.trackwright.production.genre.HouseBand.SPACE;

import io.trackwright.audio.effect.Chorus;
import io.trackwright.audio.effect.Compressor;
import io.trackwright.audio.effect.Equalizer.Band;
import io.trackwright.audio.effect.Reverb;
import io.trackwright.audio.effect.Saturator;
import io.trackwright.audio.effect.StereoWidth;
import io.trackwright.audio.effect.TapeDelay;
import io.trackwright.audio.effect.TransientShaper;
import io.trackwright.audio.mastering.BusCompressor;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.audio.mix.Bus;
import io.trackwright.audio.synth.DrumKits;
import io.trackwright.audio.synth.GrandPiano;
import io.trackwright.audio.synth.Impact;
import io.trackwright.audio.synth.PolySynth;
import io.trackwright.audio.synth.ReeseBass;
import io.trackwright.audio.synth.Riser;
import io.trackwright.audio.synth.SubBass;
import io.trackwright.music.score.Role;
import io.trackwright.production.render.Palette;
import java.util.List;

/**
 * How drum and bass sounds: drums in front and driven, a mono sub alone below 100 Hz, a wide moving
 * reese above it, big air behind.
 */
final class DrumAndBassSound {
    private DrumAndBassSound() {}

    static Palette palette(double bpm) {
        double beatMs = 60_000 / bpm;
        return new Palette(
                List.of(
                        Desk.channel(Role.DRUMS, DRUMS, DrumKits.breaks())
                                .at(-0.7)
                                .eq(
                                        Band.lowCut(32),
                                        Band.bell(400, -2.5, 1),
                                        Band.highShelf(8_000, 1),
                                        Band.highCut(16_500))
                                .through(new TransientShaper.Settings(2.5, -2))
                                .through(Compressor.Settings.of(-16, 3, 12, 90).withMakeupDb(2.5))
                                .through(Saturator.Settings.of(3, 0.3))
                                .send(SPACE, -21)
                                .done(),
                        Desk.channel(Role.BASS, SUB_BASS, SubBass.driven())
                                .at(0)
                                .eq(Band.highCut(600))
                                .duck(8, 110)
                                .done(),
                        Desk.channel(Role.MID_BASS, SYNTH_BASS, ReeseBass.growl())
                                .at(-0.5)
                                .eq(
                                        Band.lowCut(95),
                                        Band.bell(300, -2, 1),
                                        Band.bell(1_800, 3.5, 0.7))
                                .through(Saturator.Settings.of(5, 0.5))
                                .through(new StereoWidth.Settings(1.3, 160))
                                .duck(6, 120)
                                .done(),
                        Desk.channel(Role.LEAD, SYNTH_LEAD, PolySynth.lead())
                                .at(0)
                                .eq(
                                        Band.lowCut(220),
                                        Band.bell(3_000, 1.5, 0.9),
                                        Band.highShelf(7_000, 2))
                                .through(Chorus.Settings.wide(0.25))
                                .duck(3, 110)
                                .send(SPACE, -11)
                                .send("echo", -12)
                                .done(),
                        Desk.channel(Role.PAD, SYNTH_PAD, PolySynth.sweepingPad())
                                .at(-7.5)
                                .eq(
                                        Band.lowCut(200),
                                        Band.bell(350, -2, 0.8),
                                        Band.highShelf(8_000, 2))
                                .through(new StereoWidth.Settings(1.4, 250))
                                .duck(6, 150)
                                .send(SPACE, -9)
                                .done(),
                        Desk.channel(Role.CHORDS, PIANO, GrandPiano.concert())
                                .at(-2.5)
                                .eq(Band.lowCut(180), Band.bell(2_500, 2, 0.8))
                                .through(Compressor.Settings.of(-20, 2.5, 15, 120))
                                .duck(3, 110)
                                .send(SPACE, -9)
                                .done(),
                        Desk.channel(Role.CHORDS, SYNTH_STAB, PolySynth.stab())
                                .at(-6)
                                .eq(Band.lowCut(200))
                                .duck(3, 110)
                                .send(SPACE, -9)
                                .done(),
                        Desk.channel(Role.ARPEGGIO, SYNTH_PLUCK, PolySynth.pluck())
                                .at(-5)
                                .pan(-0.25)
                                .eq(Band.lowCut(300), Band.highShelf(6_000, 1.5))
                                .duck(3, 110)
                                .send(SPACE, -12)
                                .send("echo", -8)
                                .done(),
                        Desk.channel(Role.TRANSITION, RISER, Riser.noise())
                                .at(-6.5)
                                .eq(Band.lowCut(250))
                                .send(SPACE, -12)
                                .done(),
                        Desk.channel(Role.TRANSITION, IMPACT, Impact.crash())
                                .at(-5)
                                .eq(Band.lowCut(40))
                                .send(SPACE, -10)
                                .done()),
                new HouseBand(6),
                List.of(
                        Bus.Settings.of(SPACE, Reverb.Settings.plate(2.2)).withGainDb(-1),
                        Bus.Settings.of("echo", TapeDelay.Settings.pingPong(0.75 * beatMs, 0.38))
                                .withGainDb(1.5)));
    }

    static MasteringTarget mastering() {
        return MasteringTarget.STREAMING
                .withCurve(ToneCurves.CLUB)
                .withPeakToLoudnessDb(Density.CLUB)
                .withTone(List.of(Band.bell(320, -1, 0.7)))
                .withGlue(new BusCompressor.Settings(-1, 2, 6, 30, 120, 110));
    }
}
