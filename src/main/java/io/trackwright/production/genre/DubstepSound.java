package io.trackwright.production.genre;

import static io.trackwright.music.theory.InstrumentFamily.*;
import static io.trackwright.music.theory.InstrumentFamily.SUB_DROP;
import static io.trackwright.production.genre.HouseBand.SPACE;

import io.trackwright.audio.effect.Chorus;
import io.trackwright.audio.effect.Equalizer.Band;
import io.trackwright.audio.effect.Reverb;
import io.trackwright.audio.effect.Saturator;
import io.trackwright.audio.effect.StereoWidth;
import io.trackwright.audio.effect.TapeDelay;
import io.trackwright.audio.effect.TransientShaper;
import io.trackwright.audio.mastering.BusCompressor;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.audio.mix.Bus;
import io.trackwright.audio.synth.DrumKit;
import io.trackwright.audio.synth.DrumKits;
import io.trackwright.audio.synth.GrandPiano;
import io.trackwright.audio.synth.Impact;
import io.trackwright.audio.synth.Kick;
import io.trackwright.audio.synth.PolySynth;
import io.trackwright.audio.synth.ReeseBass;
import io.trackwright.audio.synth.Riser;
import io.trackwright.audio.synth.Snare;
import io.trackwright.audio.synth.SubBass;
import io.trackwright.audio.synth.WobbleBass;
import io.trackwright.music.score.Role;
import io.trackwright.production.render.Palette;
import java.util.List;

/**
 * How dubstep sounds: a sine below everything, a filter that opens on each written stroke of the
 * wobble, a wide growl that answers, a snare as large as the room.
 */
final class DubstepSound {
    /** A deep short kick, and a snare with a body at 200 Hz and a long tail of noise. */
    private static final DrumKit.Patch KIT =
            DrumKits.drumAndBass()
                    .with(
                            36,
                            new DrumKit.Piece(
                                    new Kick.Patch(52, 3, 80, 360, 0.6, 3_200, 2.2), 0, 0, 0))
                    .with(
                            38,
                            new DrumKit.Piece(
                                    new Snare.Patch(198, 1.3, 260, 0.9, 3_800, 460, 1, 2),
                                    0,
                                    0.02,
                                    0));

    private DubstepSound() {}

    static Palette palette(double bpm) {
        double beatMs = 60_000 / bpm;
        return new Palette(
                List.of(
                        Desk.channel(Role.DRUMS, DRUMS, Kits.hats(KIT, 6))
                                .at(-1)
                                .eq(
                                        Band.lowCut(32),
                                        Band.bell(400, -2, 1),
                                        Band.highShelf(8_000, 1))
                                .through(new TransientShaper.Settings(3, 0))
                                .through(Saturator.Settings.of(4, 0.3))
                                .send(SPACE, -17)
                                .done(),
                        Desk.channel(Role.BASS, SUB_BASS, SubBass.clean())
                                .at(0)
                                .eq(Band.highCut(300))
                                .duck(6, 110)
                                .done(),
                        Desk.channel(Role.MID_BASS, REESE_BASS, ReeseBass.growl())
                                .at(2)
                                .eq(
                                        Band.lowCut(110),
                                        Band.bell(900, 3, 0.8),
                                        Band.highShelf(2_400, 4))
                                .through(Saturator.Settings.of(9, 0.4))
                                .through(new StereoWidth.Settings(1.5, 180))
                                .duck(5, 110)
                                .send(SPACE, -20)
                                .done(),
                        Desk.channel(Role.MID_BASS, SYNTH_BASS, WobbleBass.talking(bpm / 30))
                                .at(3)
                                .eq(
                                        Band.lowCut(100),
                                        Band.bell(320, -2, 1),
                                        Band.bell(1_400, 4, 0.7),
                                        Band.highShelf(2_500, 3))
                                .through(Saturator.Settings.of(7, 0.5))
                                .through(Chorus.Settings.wide(0.3))
                                .through(new StereoWidth.Settings(1.3, 180))
                                .duck(5, 110)
                                .send(SPACE, -22)
                                .done(),
                        Desk.channel(Role.LEAD, SYNTH, PolySynth.lead())
                                .at(-2)
                                .eq(Band.lowCut(240), Band.highCut(9_000))
                                .through(Chorus.Settings.wide(0.3))
                                .duck(3, 120)
                                .send(SPACE, -7)
                                .send("echo", -8)
                                .done(),
                        Desk.channel(Role.PAD, SYNTH_PAD, PolySynth.warmPad())
                                .at(-3)
                                .eq(
                                        Band.lowCut(180),
                                        Band.bell(350, -2, 0.8),
                                        Band.highShelf(8_000, 1.5))
                                .through(new StereoWidth.Settings(1.5, 250))
                                .duck(5, 160)
                                .send(SPACE, -8)
                                .done(),
                        Desk.channel(Role.ARPEGGIO, PIANO, GrandPiano.felt())
                                .at(2)
                                .pan(-0.15)
                                .eq(Band.lowCut(180), Band.highCut(9_000))
                                .send(SPACE, -7)
                                .send("echo", -9)
                                .done(),
                        Desk.channel(Role.TRANSITION, RISER, Riser.noise())
                                .at(-7)
                                .eq(Band.lowCut(250))
                                .send(SPACE, -12)
                                .done(),
                        Desk.channel(Role.TRANSITION, SUB_DROP, Impact.subDrop())
                                .at(-4)
                                .eq(Band.lowCut(28))
                                .send(SPACE, -20)
                                .done(),
                        Desk.channel(Role.TRANSITION, IMPACT, Impact.cinematic())
                                .at(-7)
                                .eq(Band.lowCut(35))
                                .send(SPACE, -10)
                                .done()),
                new HouseBand(6),
                List.of(
                        Bus.Settings.of(SPACE, Reverb.Settings.hall(2.4)).withGainDb(-1),
                        Bus.Settings.of("echo", TapeDelay.Settings.pingPong(0.75 * beatMs, 0.45))
                                .withGainDb(0)));
    }

    static MasteringTarget mastering() {
        return MasteringTarget.STREAMING
                .withCurve(ToneCurves.CLUB)
                .withPeakToLoudnessDb(Density.CLUB)
                .withTone(List.of(Band.bell(300, -1, 0.7), Band.highShelf(9_000, 0.5)))
                .withGlue(new BusCompressor.Settings(-1, 2, 6, 25, 120, 120));
    }
}
