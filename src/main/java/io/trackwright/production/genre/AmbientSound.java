package io.trackwright.production.genre;

import static io.trackwright.music.theory.InstrumentFamily.*;
import static io.trackwright.production.genre.HouseBand.SPACE;

import io.trackwright.audio.effect.Chorus;
import io.trackwright.audio.effect.Equalizer.Band;
import io.trackwright.audio.effect.Reverb;
import io.trackwright.audio.effect.StereoWidth;
import io.trackwright.audio.effect.TapeDelay;
import io.trackwright.audio.effect.TapeFlutter;
import io.trackwright.audio.mastering.BusCompressor;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.audio.mix.Bus;
import io.trackwright.audio.synth.Choir;
import io.trackwright.audio.synth.Envelope;
import io.trackwright.audio.synth.GrandPiano;
import io.trackwright.audio.synth.Mallets;
import io.trackwright.audio.synth.Patch;
import io.trackwright.audio.synth.PipeOrgan;
import io.trackwright.audio.synth.PluckedString;
import io.trackwright.audio.synth.PolySynth;
import io.trackwright.audio.synth.SynthBass;
import io.trackwright.music.score.Role;
import io.trackwright.production.render.Palette;
import java.util.List;

/**
 * How ambient sounds: slow attacks, soft tops, everything wide and far away; echoes that outlive
 * the notes.
 */
final class AmbientSound {
    /** A pad that takes two seconds to arrive and four to leave. */
    private static final Patch TIDE =
            new PolySynth.Patch(
                    new PolySynth.Sources(5, 10, 0.9, 0.3, 0.012),
                    new PolySynth.Filter(
                            760, 0.4, 0.8, 1.75, new Envelope(3_400, 9_000, 0.8, 4_500)),
                    new Envelope(1_700, 8_000, 0.9, 4_500),
                    1,
                    4,
                    60,
                    14,
                    1);

    /** A pedal tone that glides. */
    private static final Patch PEDAL =
            new SynthBass.Patch(
                    0.5, 1, 140, 0.9, 3_000, 0.6, 0.8, new Envelope(900, 6_000, 0.85, 1_800), 2);

    private AmbientSound() {}

    static Palette palette(double bpm) {
        double beatMs = 60_000 / bpm;
        return new Palette(
                List.of(
                        Desk.channel(Role.PAD, SYNTH_PAD, TIDE)
                                .at(-3)
                                .eq(
                                        Band.lowCut(85),
                                        Band.bell(330, -3, 0.6),
                                        Band.highShelf(2_400, 1),
                                        Band.highShelf(5_000, 7))
                                .through(Chorus.Settings.wide(0.4))
                                .through(new StereoWidth.Settings(1.15, 200))
                                .send(SPACE, -5)
                                .done(),
                        Desk.channel(Role.BASS, SYNTH_BASS, PEDAL)
                                .at(-4)
                                .eq(Band.lowCut(34), Band.highCut(700))
                                .send(SPACE, -14)
                                .done(),
                        Desk.channel(Role.LEAD, PIANO, GrandPiano.felt())
                                .at(4)
                                .eq(
                                        Band.lowCut(160),
                                        Band.highShelf(2_200, 5),
                                        Band.highCut(11_000))
                                .through(new TapeFlutter.Settings(5, 1.5))
                                .send(SPACE, -3)
                                .send("echo", -6)
                                .done(),
                        Desk.channel(Role.OSTINATO, CELESTA, Mallets.celesta())
                                .at(7)
                                .pan(0.4)
                                .eq(Band.lowCut(300), Band.highShelf(3_000, 4))
                                .through(new TapeFlutter.Settings(7, 2))
                                .send(SPACE, -2)
                                .send("echo", -5)
                                .done(),
                        Desk.channel(Role.ARPEGGIO, HARP, PluckedString.harp())
                                .at(2)
                                .pan(-0.4)
                                .eq(Band.lowCut(200), Band.highShelf(2_500, 2), Band.highCut(9_000))
                                .send(SPACE, -2)
                                .send("echo", -5)
                                .done(),
                        Desk.channel(Role.COUNTER, CHOIR, Choir.oo())
                                .at(-4.2)
                                .eq(Band.lowCut(200), Band.highCut(6_500))
                                .through(new StereoWidth.Settings(1.3, 200))
                                .send(SPACE, -3)
                                .done()),
                new HouseBand(0, PipeOrgan.flutes()),
                List.of(
                        Bus.Settings.of(SPACE, Reverb.Settings.hall(6)).withGainDb(-1),
                        Bus.Settings.of("echo", TapeDelay.Settings.pingPong(1.5 * beatMs, 0.55))
                                .withGainDb(1)));
    }

    static MasteringTarget mastering() {
        return MasteringTarget.STREAMING
                .withCurve(ToneCurves.HAZY)
                .withTone(
                        List.of(
                                Band.bell(125, 2, 1.2),
                                Band.bell(1_000, -1, 0.6),
                                Band.highShelf(8_000, 3)))
                .withGlue(BusCompressor.Settings.OFF);
    }
}
