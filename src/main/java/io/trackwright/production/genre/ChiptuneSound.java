package io.trackwright.production.genre;

import static io.trackwright.music.theory.InstrumentFamily.DRUMS;
import static io.trackwright.music.theory.InstrumentFamily.SUB_BASS;
import static io.trackwright.music.theory.InstrumentFamily.SYNTH;
import static io.trackwright.music.theory.InstrumentFamily.SYNTH_BASS;
import static io.trackwright.production.genre.HouseBand.SPACE;

import io.trackwright.audio.effect.Equalizer.Band;
import io.trackwright.audio.effect.Reverb;
import io.trackwright.audio.effect.TapeDelay;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.audio.mix.Bus;
import io.trackwright.audio.synth.ChipVoice;
import io.trackwright.audio.synth.DrumKits;
import io.trackwright.music.score.Role;
import io.trackwright.production.render.Palette;
import java.util.List;

/**
 * How chiptune sounds: the chip, nearly dry and nearly mono; its echo is a second, softer pulse.
 */
final class ChiptuneSound {
    private ChiptuneSound() {}

    static Palette palette(double bpm) {
        double beatMs = 60_000 / bpm;
        return new Palette(
                List.of(
                        Desk.channel(Role.LEAD, SYNTH, ChipVoice.lead())
                                .at(0.5)
                                .eq(Band.lowCut(120), Band.highCut(14_000))
                                .send("echo", -13)
                                .done(),
                        Desk.channel(Role.ARPEGGIO, SYNTH, ChipVoice.reed())
                                .at(1)
                                .pan(0.12)
                                .eq(Band.lowCut(160), Band.highCut(13_000))
                                .send("echo", -20)
                                .done(),
                        Desk.channel(Role.COUNTER, SYNTH, ChipVoice.square())
                                .at(-5)
                                .pan(-0.2)
                                .eq(Band.lowCut(120))
                                .send("echo", -16)
                                .done(),
                        Desk.channel(Role.PAD, SYNTH, ChipVoice.square())
                                .at(-13)
                                .eq(Band.lowCut(140), Band.highCut(9_000))
                                .done(),
                        Desk.channel(Role.BASS, SYNTH_BASS, ChipVoice.triangle())
                                .at(-1.5)
                                .eq(Band.lowCut(35))
                                .done(),
                        Desk.channel(Role.BASS, SUB_BASS, ChipVoice.triangle())
                                .at(-1.5)
                                .eq(Band.lowCut(35))
                                .done(),
                        Desk.channel(Role.DRUMS, DRUMS, DrumKits.chip())
                                .at(3)
                                .eq(Band.lowCut(40), Band.highCut(15_000))
                                .done()),
                new HouseBand(0),
                List.of(
                        Bus.Settings.of(SPACE, Reverb.Settings.room(0.5)).withGainDb(-9),
                        Bus.Settings.of(
                                        "echo",
                                        TapeDelay.Settings.echoes(
                                                0.75 * beatMs, 0.75 * beatMs, 0.3))
                                .withGainDb(0)));
    }

    static MasteringTarget mastering() {
        return MasteringTarget.STREAMING
                .withCurve(ToneCurves.BAND)
                .withPeakToLoudnessDb(Density.LOUD_BAND)
                .withTone(List.of(Band.lowShelf(90, 1), Band.bell(3_200, -1, 0.8)));
    }
}
