package io.trackwright.production.genre;

import static io.trackwright.music.theory.InstrumentFamily.*;
import static io.trackwright.music.theory.InstrumentFamily.SUB_DROP;
import static io.trackwright.production.genre.HouseBand.SPACE;

import io.trackwright.audio.effect.Chorus;
import io.trackwright.audio.effect.Compressor;
import io.trackwright.audio.effect.Equalizer.Band;
import io.trackwright.audio.effect.Reverb;
import io.trackwright.audio.effect.Saturator;
import io.trackwright.audio.effect.StereoWidth;
import io.trackwright.audio.effect.TapeDelay;
import io.trackwright.audio.effect.TransientShaper;
import io.trackwright.audio.effect.Tremolo;
import io.trackwright.audio.mastering.BusCompressor;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.audio.mix.Bus;
import io.trackwright.audio.synth.Choir;
import io.trackwright.audio.synth.DrumKits;
import io.trackwright.audio.synth.ElectricPiano;
import io.trackwright.audio.synth.Envelope;
import io.trackwright.audio.synth.Impact;
import io.trackwright.audio.synth.Patch;
import io.trackwright.audio.synth.PolySynth;
import io.trackwright.audio.synth.Riser;
import io.trackwright.audio.synth.SubBass;
import io.trackwright.music.score.Role;
import io.trackwright.production.render.Palette;
import java.util.List;

/**
 * How future bass sounds: a wall of saws as wide as it goes that breathes in eighths and steps back
 * for the kick, a voice in slices above it, a mono sub alone below.
 */
final class FutureBassSound {
    /** A sung vowel cut to the length of a key press. */
    private static final Patch CHOP =
            new Choir.Patch(Choir.Vowel.AH, 0.35, new Envelope(14, 900, 0.65, 140), 0);

    /** Brighter and richer than the trance saw. */
    private static final Patch WALL =
            new PolySynth.Patch(
                    new PolySynth.Sources(7, 26, 1, 0.15, 0.004),
                    new PolySynth.Filter(5_200, 0.3, 0.75, 1.1, new Envelope(25, 900, 0.45, 260)),
                    new Envelope(14, 2_500, 0.85, 220),
                    1.5,
                    0,
                    60,
                    12,
                    0);

    private FutureBassSound() {}

    static Palette palette(double bpm) {
        double beatMs = 60_000 / bpm;
        return new Palette(
                List.of(
                        Desk.channel(Role.DRUMS, DRUMS, Kits.hats(DrumKits.drumAndBass(), 2))
                                .at(0)
                                .eq(
                                        Band.lowCut(34),
                                        Band.bell(400, -2.5, 1),
                                        Band.highShelf(8_000, 2))
                                .through(new TransientShaper.Settings(1, 0))
                                .through(Compressor.Settings.of(-16, 3.5, 5, 90).withMakeupDb(2))
                                .send(SPACE, -18)
                                .done(),
                        Desk.channel(Role.BASS, SUB_BASS, SubBass.driven())
                                .at(-1)
                                .through(Saturator.Settings.of(7, 0.5))
                                .eq(Band.bell(120, 3, 0.9), Band.highCut(600))
                                .duck(8, 140)
                                .done(),
                        Desk.channel(Role.CHORDS, SUPERSAW, WALL)
                                .at(-1.5)
                                .eq(
                                        Band.lowCut(190),
                                        Band.bell(450, -1.5, 0.8),
                                        Band.highShelf(7_000, 2))
                                .through(new Tremolo.Settings(1000 / (0.5 * beatMs), 0.3, 0))
                                .through(new StereoWidth.Settings(1.4, 220))
                                .duck(10, 220)
                                .send(SPACE, -12)
                                .done(),
                        Desk.channel(Role.CHORDS, ELECTRIC_PIANO, ElectricPiano.stage())
                                .at(-4)
                                .eq(Band.lowCut(150), Band.highShelf(5_000, 2))
                                .through(Chorus.Settings.wide(0.35))
                                .duck(4, 160)
                                .send(SPACE, -10)
                                .done(),
                        Desk.channel(Role.LEAD, VOICE, CHOP)
                                .at(0)
                                .eq(
                                        Band.lowCut(260),
                                        Band.bell(3_000, 3, 0.8),
                                        Band.highShelf(8_000, 3))
                                .through(Compressor.Settings.of(-22, 4, 2, 90).withMakeupDb(4))
                                .duck(3, 120)
                                .send(SPACE, -9)
                                .send("echo", -9)
                                .done(),
                        Desk.channel(Role.LEAD, SYNTH, PolySynth.lead())
                                .at(0)
                                .eq(Band.lowCut(240), Band.highShelf(7_000, 2))
                                .through(Chorus.Settings.wide(0.3))
                                .duck(3, 120)
                                .send(SPACE, -9)
                                .send("echo", -10)
                                .done(),
                        Desk.channel(Role.ARPEGGIO, SYNTH_PLUCK, PolySynth.pluck())
                                .at(-4)
                                .pan(0.25)
                                .eq(Band.lowCut(350), Band.highShelf(6_000, 3))
                                .duck(4, 140)
                                .send(SPACE, -11)
                                .send("echo", -8)
                                .done(),
                        Desk.channel(Role.PAD, SYNTH_PAD, PolySynth.warmPad())
                                .at(-7)
                                .eq(Band.lowCut(200), Band.highShelf(7_000, 2.5))
                                .through(new StereoWidth.Settings(1.5, 250))
                                .duck(7, 200)
                                .send(SPACE, -8)
                                .done(),
                        Desk.channel(Role.TRANSITION, RISER, Riser.noise())
                                .at(-8)
                                .eq(Band.lowCut(300))
                                .send(SPACE, -12)
                                .done(),
                        Desk.channel(Role.TRANSITION, SUB_DROP, Impact.subDrop())
                                .at(-4)
                                .eq(Band.lowCut(28))
                                .send(SPACE, -20)
                                .done(),
                        Desk.channel(Role.TRANSITION, IMPACT, Impact.crash())
                                .at(-6)
                                .eq(Band.lowCut(40))
                                .send(SPACE, -10)
                                .done()),
                new HouseBand(6),
                List.of(
                        Bus.Settings.of(SPACE, Reverb.Settings.plate(2.2)).withGainDb(-1),
                        Bus.Settings.of("echo", TapeDelay.Settings.pingPong(0.75 * beatMs, 0.36))
                                .withGainDb(0)));
    }

    static MasteringTarget mastering() {
        return MasteringTarget.STREAMING
                .withCurve(ToneCurves.CLUB)
                .withPeakToLoudnessDb(Density.CLUB)
                .withTone(
                        List.of(
                                Band.bell(125, 2.2, 1.2),
                                Band.bell(700, -2, 0.6),
                                Band.bell(2_200, 1, 1),
                                Band.highShelf(9_000, 1)))
                .withGlue(new BusCompressor.Settings(-1, 1.8, 6, 30, 130, 120));
    }
}
