package io.trackwright.production.genre;

import static io.trackwright.music.theory.InstrumentFamily.*;
import static io.trackwright.production.genre.HouseBand.SPACE;

import io.trackwright.audio.effect.Compressor;
import io.trackwright.audio.effect.Equalizer.Band;
import io.trackwright.audio.effect.Reverb;
import io.trackwright.audio.effect.Saturator;
import io.trackwright.audio.effect.StereoWidth;
import io.trackwright.audio.effect.TapeDelay;
import io.trackwright.audio.effect.Tremolo;
import io.trackwright.audio.mastering.BusCompressor;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.audio.mix.Bus;
import io.trackwright.audio.synth.AcidBass;
import io.trackwright.audio.synth.DrumKit;
import io.trackwright.audio.synth.DrumMachines;
import io.trackwright.audio.synth.Impact;
import io.trackwright.audio.synth.Kick;
import io.trackwright.audio.synth.PolySynth;
import io.trackwright.audio.synth.Riser;
import io.trackwright.audio.synth.SubBass;
import io.trackwright.music.score.Role;
import io.trackwright.production.render.Palette;
import java.util.List;

/**
 * How techno sounds: a kick that is most of the record, its rumble pressed between the strokes,
 * everything else dark, narrow and full of echo.
 */
final class TechnoSound {
    /** Longer and harder than a house kick, strongest at 50 Hz. */
    private static final DrumKit.Patch KIT =
            DrumMachines.nineOhNine()
                    .with(
                            36,
                            new DrumKit.Piece(
                                    new Kick.Patch(49, 2.9, 90, 480, 0.5, 2_600, 2.8), 0, 0, 0));

    private TechnoSound() {}

    static Palette palette(double bpm) {
        double beatMs = 60_000 / bpm;
        return new Palette(
                List.of(
                        Desk.channel(Role.DRUMS, DRUMS, Kits.hats(KIT, 4.5))
                                .at(-1.5)
                                .eq(
                                        Band.lowCut(30),
                                        Band.bell(320, -2.5, 1),
                                        Band.highShelf(7_000, 2),
                                        Band.highCut(15_500))
                                .through(Compressor.Settings.of(-14, 3, 15, 100).withMakeupDb(1.5))
                                .through(Saturator.Settings.of(4, 0.4))
                                .send(SPACE, -21)
                                .done(),
                        Desk.channel(Role.PERCUSSION, PERCUSSION, DrumMachines.nineOhNine())
                                .at(10)
                                .pan(0.2)
                                .eq(Band.lowCut(160), Band.highCut(11_000))
                                .send(SPACE, -14)
                                .send("echo", -14)
                                .done(),
                        Desk.channel(Role.BASS, SUB_BASS, SubBass.driven())
                                .at(-1)
                                .eq(Band.lowCut(32), Band.highCut(280))
                                .through(Saturator.Settings.of(5, 0.6))
                                .duck(10, 110)
                                .done(),
                        Desk.channel(Role.MID_BASS, SYNTH_BASS, AcidBass.classic())
                                .at(-2.5)
                                .eq(Band.lowCut(140), Band.bell(1_200, 2, 0.7), Band.highCut(9_000))
                                .through(Saturator.Settings.of(8, 0.4))
                                .duck(4, 110)
                                .send(SPACE, -18)
                                .send("echo", -13)
                                .done(),
                        Desk.channel(Role.CHORDS, SYNTH_STAB, PolySynth.stab())
                                .at(-2)
                                .eq(Band.lowCut(240), Band.bell(700, 1.5, 0.8), Band.highCut(6_000))
                                .duck(4, 130)
                                .send(SPACE, -11)
                                .send("echo", -5)
                                .done(),
                        Desk.channel(Role.LEAD, SYNTH, PolySynth.pluck())
                                .at(-1.5)
                                .pan(-0.2)
                                .eq(Band.lowCut(220), Band.highCut(8_000))
                                .duck(3, 110)
                                .send(SPACE, -12)
                                .send("echo", -7)
                                .done(),
                        Desk.channel(Role.PAD, SYNTH_PAD, PolySynth.warmPad())
                                .at(-4)
                                .eq(Band.lowCut(180), Band.highCut(5_000))
                                .through(new Tremolo.Settings(0.11, 0.4, 0.6))
                                .through(new StereoWidth.Settings(1.3, 250))
                                .duck(9, 220)
                                .send(SPACE, -8)
                                .done(),
                        Desk.channel(Role.TRANSITION, RISER, Riser.noise())
                                .at(-8)
                                .eq(Band.lowCut(300))
                                .send(SPACE, -10)
                                .done(),
                        Desk.channel(Role.TRANSITION, IMPACT, Impact.crash())
                                .at(-7)
                                .eq(Band.lowCut(40))
                                .send(SPACE, -8)
                                .done()),
                new HouseBand(7),
                List.of(
                        Bus.Settings.of(SPACE, Reverb.Settings.hall(2.6)).withGainDb(-1),
                        Bus.Settings.of("echo", TapeDelay.Settings.pingPong(0.75 * beatMs, 0.55))
                                .withGainDb(0)));
    }

    static MasteringTarget mastering() {
        return MasteringTarget.STREAMING
                .withCurve(ToneCurves.CLUB)
                .withPeakToLoudnessDb(Density.CLUB)
                .withTone(List.of(Band.bell(300, -1, 0.7), Band.highShelf(9_000, -1)))
                .withGlue(new BusCompressor.Settings(-1, 1.8, 6, 30, 120, 120));
    }
}
