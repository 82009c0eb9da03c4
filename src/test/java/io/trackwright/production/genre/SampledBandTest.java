package io.trackwright.production.genre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.Oracle;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.metering.LoudnessMeter;
import io.trackwright.audio.soundfont.FontSketch;
import io.trackwright.audio.soundfont.SampledInstrument;
import io.trackwright.audio.soundfont.SoundFont;
import io.trackwright.audio.synth.DrumKit;
import io.trackwright.audio.synth.DrumKits;
import io.trackwright.audio.synth.ElectricPiano;
import io.trackwright.audio.synth.GrandPiano;
import io.trackwright.audio.synth.Instrument;
import io.trackwright.audio.synth.Mallets;
import io.trackwright.audio.synth.Note;
import io.trackwright.audio.synth.Patch;
import io.trackwright.audio.synth.PolySynth;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.production.render.LoudnessMatch.Stroke;
import io.trackwright.production.render.Palette;
import io.trackwright.production.render.Palette.Slot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampledBandTest {
    private static Slot played(SampledBand band, Role role, InstrumentFamily family, Patch patch) {
        Slot slot = Desk.channel(role, family, patch).at(-3).done();
        return band.of(new Part("part", role, family, List.of()), slot);
    }

    @Test
    void recordingsTakeAcousticChairsAndNoOthers() {
        SampledBand band = new SampledBand(FontSketch.small());
        Slot piano = played(band, Role.CHORDS, InstrumentFamily.PIANO, GrandPiano.concert());
        assertInstanceOf(SampledInstrument.Patch.class, piano.patch());
        assertEquals(-3, piano.strip().gainDb(), "the strip stays");
        Slot kit = played(band, Role.DRUMS, InstrumentFamily.DRUMS, DrumKits.jazzBrushes());
        SampledInstrument.Patch brushes =
                assertInstanceOf(SampledInstrument.Patch.class, kit.patch());
        assertEquals(128, brushes.preset().bank(), "the standard kit where there is no other");
        for (Patch stays :
                List.of(
                        PolySynth.warmPad(),
                        ElectricPiano.stage(),
                        DrumKits.house(),
                        DrumKits.tabla(),
                        GrandPiano.felt())) {
            assertSame(stays, played(band, Role.PAD, InstrumentFamily.PIANO, stays).patch());
        }
        assertEquals(
                Mallets.marimba(),
                played(band, Role.LEAD, InstrumentFamily.MARIMBA, Mallets.marimba()).patch(),
                "the font has none");
    }

    @Test
    void aPaletteWithTheBandKeepsEveryOtherChange() {
        Palette plain = Genres.all().getFirst().palette(120);
        Palette changed =
                new Palette(
                                plain.slots(),
                                plain.house(),
                                plain.busses(),
                                (part, slot) ->
                                        Desk.channel(slot.role(), slot.family(), slot.patch())
                                                .at(7)
                                                .done())
                        .with(new SampledBand(FontSketch.small()));
        Slot slot = changed.slotFor(new Part("lead", Role.LEAD, InstrumentFamily.PIANO, List.of()));
        assertEquals(7, slot.strip().gainDb());
        assertInstanceOf(SampledInstrument.Patch.class, slot.patch());
    }

    @Test
    void twoBandsPlayAlike() {
        SoundFont font = FontSketch.small();
        Slot one =
                played(
                        new SampledBand(font),
                        Role.LEAD,
                        InstrumentFamily.PIANO,
                        GrandPiano.concert());
        Slot other =
                played(
                        new SampledBand(font),
                        Role.LEAD,
                        InstrumentFamily.PIANO,
                        GrandPiano.concert());
        assertEquals(one, other);
    }

    /** On a phrase that was not used to match them. */
    @ParameterizedTest
    @ValueSource(strings = {"TimGM6mb.sf2", "FluidR3_GM.sf2"})
    void recordingsAreAsLoudAsWhatTheyReplace(String name) throws IOException {
        Path file = Path.of("/usr/share/sounds/sf2", name);
        Oracle.needsFile(file);
        SampledBand band = new SampledBand(SoundFont.open(file));
        Set<Slot> heard = new HashSet<>();
        int replaced = 0;
        StringBuilder off = new StringBuilder();
        for (Genre genre : Genres.all()) {
            for (Slot slot : genre.palette(120).slots()) {
                Slot sampled = played(band, slot.role(), slot.family(), slot.patch());
                if (!sampled.patch().equals(slot.patch()) && heard.add(sampled)) {
                    List<Stroke> phrase = phrase(slot);
                    double difference =
                            levelLufs(sampled.patch(), phrase) - levelLufs(slot.patch(), phrase);
                    replaced++;
                    if (!(Math.abs(difference) <= 1.5)) {
                        off.append(genre.name() + " " + slot.family() + ": " + difference + "\n");
                    }
                }
            }
        }
        assertTrue(replaced > 25, "replaced " + replaced);
        assertEquals("", off.toString());
    }

    private static double levelLufs(Patch patch, List<Stroke> phrase) {
        AudioSpec spec = new AudioSpec(44_100, 33_075);
        Instrument instrument = patch.build(spec, 1);
        LoudnessMeter meter = new LoudnessMeter(spec, 44_100L * 10);
        StereoBlock block = new StereoBlock(spec.maxFrames());
        for (int i = 0; i < phrase.size() + 2; i++) {
            if (i < phrase.size()) {
                Stroke stroke = phrase.get(i);
                instrument.start(Note.of(stroke.key(), stroke.velocity(), 31_000));
            }
            block.clear();
            instrument.render(block, 0, block.frames());
            meter.process(block);
        }
        return meter.integratedLufs();
    }

    private static List<Stroke> phrase(Slot slot) {
        if (slot.patch() instanceof DrumKit.Patch) {
            return List.of(
                    new Stroke(36, 0.8f),
                    new Stroke(42, 0.65f),
                    new Stroke(38, 0.85f),
                    new Stroke(46, 0.6f),
                    new Stroke(36, 0.85f),
                    new Stroke(36, 0.75f),
                    new Stroke(38, 0.8f),
                    new Stroke(47, 0.75f));
        }
        int middle =
                slot.family().within(InstrumentFamily.BASS)
                        ? 38
                        : (slot.family().lowestPitch() + slot.family().highestPitch()) / 2 - 3;
        return List.of(
                new Stroke(middle - 5, 0.75f),
                new Stroke(middle - 1, 0.7f),
                new Stroke(middle, 0.8f),
                new Stroke(middle + 4, 0.7f),
                new Stroke(middle + 2, 0.75f));
    }
}
