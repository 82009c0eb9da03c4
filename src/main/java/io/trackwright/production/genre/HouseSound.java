package io.trackwright.production.genre;

import static io.trackwright.music.theory.InstrumentFamily.DRUMS;
import static io.trackwright.music.theory.InstrumentFamily.ELECTRIC_PIANO;
import static io.trackwright.music.theory.InstrumentFamily.IMPACT;
import static io.trackwright.music.theory.InstrumentFamily.PERCUSSION;
import static io.trackwright.music.theory.InstrumentFamily.PIANO;
import static io.trackwright.music.theory.InstrumentFamily.RISER;
import static io.trackwright.music.theory.InstrumentFamily.SUB_BASS;
import static io.trackwright.music.theory.InstrumentFamily.SUPERSAW;
import static io.trackwright.music.theory.InstrumentFamily.SYNTH;
import static io.trackwright.music.theory.InstrumentFamily.SYNTH_BASS;
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
import io.trackwright.audio.mastering.BusCompressor;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.audio.mix.Bus;
import io.trackwright.audio.synth.DrumMachines;
import io.trackwright.audio.synth.ElectricPiano;
import io.trackwright.audio.synth.GrandPiano;
import io.trackwright.audio.synth.Impact;
import io.trackwright.audio.synth.PolySynth;
import io.trackwright.audio.synth.Riser;
import io.trackwright.audio.synth.SubBass;
import io.trackwright.audio.synth.SynthBass;
import io.trackwright.music.score.Role;
import io.trackwright.production.render.Palette;
import java.util.List;

/**
 * How house sounds: a deep round kick, everything breathing around it, short bright stabs, silky
 * hats.
 */
final class HouseSound {
    private HouseSound() {}

    static Palette palette(double bpm) {
        double beatMs = 60_000 / bpm;
        return new Palette(
                List.of(
                        Desk.channel(Role.DRUMS, DRUMS, Kits.hats(DrumMachines.nineOhNine(), 4))
                                .at(-0.5)
                                .eq(
                                        Band.lowCut(30),
                                        Band.bell(350, -2, 1),
                                        Band.highShelf(8_000, 1.5))
                                .through(
                                        Compressor.Settings.of(-14, 2.5, 20, 120).withMakeupDb(1.5))
                                .through(Saturator.Settings.of(1.5, 0.3))
                                .send(SPACE, -22)
                                .done(),
                        Desk.channel(Role.PERCUSSION, PERCUSSION, DrumMachines.nineOhNine())
                                .at(9)
                                .pan(-0.2)
                                .eq(Band.lowCut(250))
                                .send(SPACE, -16)
                                .done(),
                        Desk.channel(Role.BASS, SYNTH_BASS, SynthBass.house())
                                .at(0.5)
                                .eq(Band.lowCut(34), Band.bell(250, -1.5, 0.9))
                                .through(Compressor.Settings.of(-16, 3, 12, 110).withMakeupDb(1))
                                .through(new StereoWidth.Settings(0.6, 160))
                                .duck(8, 150)
                                .done(),
                        Desk.channel(Role.BASS, SUB_BASS, SubBass.driven())
                                .at(0)
                                .duck(8, 150)
                                .done(),
                        Desk.channel(Role.CHORDS, SYNTH_STAB, PolySynth.stab())
                                .at(-3)
                                .eq(
                                        Band.lowCut(180),
                                        Band.bell(2_200, 2, 0.8),
                                        Band.highShelf(6_000, 2))
                                .through(new StereoWidth.Settings(1.25, 250))
                                .duck(4, 140)
                                .send(SPACE, -10)
                                .send("echo", -13)
                                .done(),
                        Desk.channel(Role.CHORDS, ELECTRIC_PIANO, ElectricPiano.stage())
                                .at(-5)
                                .eq(Band.lowCut(140))
                                .through(Chorus.Settings.wide(0.3))
                                .duck(4, 140)
                                .send(SPACE, -11)
                                .done(),
                        Desk.channel(Role.CHORDS, PIANO, GrandPiano.concert())
                                .at(-2)
                                .eq(Band.lowCut(150), Band.bell(3_000, 2, 0.8))
                                .through(Compressor.Settings.of(-20, 3, 10, 120).withMakeupDb(2))
                                .duck(4, 140)
                                .send(SPACE, -11)
                                .done(),
                        Desk.channel(Role.LEAD, SUPERSAW, PolySynth.supersaw())
                                .at(-4)
                                .eq(Band.lowCut(200))
                                .duck(5, 200)
                                .send(SPACE, -10)
                                .send("echo", -10)
                                .done(),
                        Desk.channel(Role.LEAD, SYNTH, PolySynth.pluck())
                                .at(0.5)
                                .eq(Band.lowCut(200), Band.bell(3_000, 2, 0.7))
                                .through(Compressor.Settings.of(-20, 3, 1, 90).withMakeupDb(3))
                                .duck(3, 130)
                                .send(SPACE, -10)
                                .send("echo", -8)
                                .done(),
                        Desk.channel(Role.PAD, SYNTH_PAD, PolySynth.warmPad())
                                .at(-7.5)
                                .eq(Band.lowCut(220), Band.highShelf(8_000, 1.5))
                                .through(new StereoWidth.Settings(1.4, 250))
                                .duck(9, 230)
                                .send(SPACE, -9)
                                .done(),
                        Desk.channel(Role.ARPEGGIO, SYNTH_PLUCK, PolySynth.pluck())
                                .at(-2)
                                .pan(0.3)
                                .eq(Band.lowCut(300))
                                .duck(3, 130)
                                .send("echo", -7)
                                .send(SPACE, -13)
                                .done(),
                        Desk.channel(Role.TRANSITION, RISER, Riser.noise())
                                .at(-8.5)
                                .eq(Band.lowCut(300))
                                .send(SPACE, -12)
                                .done(),
                        Desk.channel(Role.TRANSITION, IMPACT, Impact.crash())
                                .at(-6.5)
                                .eq(Band.lowCut(40))
                                .send(SPACE, -10)
                                .done()),
                new HouseBand(7),
                List.of(
                        Bus.Settings.of(SPACE, Reverb.Settings.plate(1.8)).withGainDb(-1),
                        Bus.Settings.of("echo", TapeDelay.Settings.pingPong(0.75 * beatMs, 0.4))
                                .withGainDb(0)));
    }

    static MasteringTarget mastering() {
        return MasteringTarget.STREAMING
                .withCurve(ToneCurves.CLUB)
                .withPeakToLoudnessDb(Density.CLUB)
                .withTone(List.of(Band.bell(300, -1, 0.7), Band.bell(2_500, 1, 0.6)))
                .withGlue(new BusCompressor.Settings(-1, 1.8, 6, 30, 140, 110));
    }
}
