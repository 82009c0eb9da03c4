package io.trackwright.production.genre;

import io.trackwright.audio.soundfont.Preset;
import io.trackwright.audio.soundfont.SampledInstrument;
import io.trackwright.audio.soundfont.SoundFont;
import io.trackwright.audio.synth.Brass;
import io.trackwright.audio.synth.Choir;
import io.trackwright.audio.synth.DrawbarOrgan;
import io.trackwright.audio.synth.DrumKit;
import io.trackwright.audio.synth.DrumKits;
import io.trackwright.audio.synth.Flute;
import io.trackwright.audio.synth.FreeReed;
import io.trackwright.audio.synth.GrandPiano;
import io.trackwright.audio.synth.Harmonica;
import io.trackwright.audio.synth.Mallets;
import io.trackwright.audio.synth.Membrane;
import io.trackwright.audio.synth.MutedTrumpet;
import io.trackwright.audio.synth.Patch;
import io.trackwright.audio.synth.PipeOrgan;
import io.trackwright.audio.synth.PluckedString;
import io.trackwright.audio.synth.Saxophone;
import io.trackwright.audio.synth.SoloBrass;
import io.trackwright.audio.synth.SoloString;
import io.trackwright.audio.synth.StringEnsemble;
import io.trackwright.audio.synth.Woodwind;
import io.trackwright.music.score.DrumSound;
import io.trackwright.music.score.Part;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.production.render.LoudnessMatch;
import io.trackwright.production.render.LoudnessMatch.Stroke;
import io.trackwright.production.render.Palette;
import io.trackwright.production.render.Palette.Slot;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Players with real instruments: where a palette holds a built-in acoustic instrument that a
 * General MIDI font has too, the recording takes its place, on the same strip, at the same
 * loudness. Synthesizers, electric pianos and drum machines stay what they are, and so does what no
 * General MIDI font has: felt piano, spiccato, taikos, tabla, tanpura. Safe for use by many
 * threads.
 */
public final class SampledBand implements Palette.Retouch {
    private static final int DRUM_BANK = 128;
    private static final double DRUMS_RING_MS = 4_000;
    private static final int WIDEST = 127;

    /** Every drum once. */
    private static final List<Stroke> KIT =
            Arrays.stream(DrumSound.values())
                    .map(sound -> new Stroke(sound.midiKey(), 0.8f))
                    .toList();

    /** General MIDI programs of built-in instruments. */
    private static final Map<Patch, Integer> PROGRAMS =
            Map.ofEntries(
                    Map.entry(GrandPiano.concert(), 0),
                    Map.entry(PluckedString.harpsichord(), 6),
                    Map.entry(PluckedString.clavinet(), 7),
                    Map.entry(Mallets.celesta(), 8),
                    Map.entry(Mallets.musicBox(), 10),
                    Map.entry(Mallets.vibraphone(), 11),
                    Map.entry(Mallets.marimba(), 12),
                    Map.entry(DrawbarOrgan.mellow(), 16),
                    Map.entry(DrawbarOrgan.bubble(), 17),
                    Map.entry(DrawbarOrgan.jazz(), 17),
                    Map.entry(DrawbarOrgan.full(), 18),
                    Map.entry(PipeOrgan.plenum(), 19),
                    Map.entry(PipeOrgan.flutes(), 19),
                    Map.entry(PipeOrgan.positive(), 19),
                    Map.entry(FreeReed.musette(), 21),
                    Map.entry(FreeReed.accordion(), 21),
                    Map.entry(Harmonica.blues(), 22),
                    Map.entry(FreeReed.bandoneon(), 23),
                    Map.entry(Mallets.xylophone(), 13),
                    Map.entry(Mallets.tubularBells(), 14),
                    Map.entry(PluckedString.nylonGuitar(), 24),
                    Map.entry(PluckedString.steelGuitar(), 25),
                    Map.entry(PluckedString.jazzGuitar(), 26),
                    Map.entry(PluckedString.twelveString(), 25),
                    Map.entry(PluckedString.electricGuitar(), 27),
                    Map.entry(PluckedString.leadGuitar(), 27),
                    Map.entry(PluckedString.uprightBass(), 32),
                    Map.entry(PluckedString.fingerBass(), 33),
                    Map.entry(PluckedString.pickedBass(), 34),
                    Map.entry(SoloString.violin(), 40),
                    Map.entry(SoloString.baroqueViolin(), 40),
                    Map.entry(SoloString.viola(), 41),
                    Map.entry(SoloString.cello(), 42),
                    Map.entry(SoloString.doubleBass(), 43),
                    Map.entry(StringEnsemble.tremolo(), 44),
                    Map.entry(PluckedString.fretlessBass(), 35),
                    Map.entry(PluckedString.slapBass(), 36),
                    Map.entry(PluckedString.pizzicato(), 45),
                    Map.entry(PluckedString.harp(), 46),
                    Map.entry(Membrane.timpani(), 47),
                    Map.entry(StringEnsemble.legato(), 48),
                    Map.entry(StringEnsemble.sulTasto(), 49),
                    Map.entry(Choir.ah(), 52),
                    Map.entry(Choir.oo(), 53),
                    Map.entry(SoloBrass.trumpet(), 56),
                    Map.entry(SoloBrass.flugelhorn(), 56),
                    Map.entry(SoloBrass.trombone(), 57),
                    Map.entry(Brass.lowBrass(), 57),
                    Map.entry(SoloBrass.tuba(), 58),
                    Map.entry(MutedTrumpet.harmon(), 59),
                    Map.entry(SoloBrass.frenchHorn(), 60),
                    Map.entry(Brass.horns(), 60),
                    Map.entry(Brass.stabs(), 61),
                    Map.entry(Saxophone.soprano(), 64),
                    Map.entry(Saxophone.alto(), 65),
                    Map.entry(Saxophone.ballad(), 66),
                    Map.entry(Saxophone.bop(), 66),
                    Map.entry(Saxophone.baritone(), 67),
                    Map.entry(Woodwind.oboe(), 68),
                    Map.entry(Woodwind.englishHorn(), 69),
                    Map.entry(Woodwind.bassoon(), 70),
                    Map.entry(Woodwind.clarinet(), 71),
                    Map.entry(Flute.piccolo(), 72),
                    Map.entry(Flute.concert(), 73),
                    Map.entry(Flute.alto(), 73),
                    Map.entry(Flute.pan(), 75),
                    Map.entry(PluckedString.sitar(), 104),
                    Map.entry(PluckedString.chikari(), 104),
                    Map.entry(PluckedString.koto(), 107),
                    Map.entry(PluckedString.banjo(), 105));

    /** Programs of the drum bank; a font without one plays its standard kit. */
    private static final Map<Patch, Integer> KITS =
            Map.of(
                    DrumKits.rock(), 0,
                    DrumKits.metal(), 16,
                    DrumKits.funk(), 0,
                    DrumKits.latin(), 0,
                    DrumKits.jazzBrushes(), 40);

    /** Instruments with a program of their own, whichever built-in one stands in for them. */
    private static final Map<InstrumentFamily, Integer> SOLOISTS =
            Map.of(
                    InstrumentFamily.VIOLIN, 40,
                    InstrumentFamily.VIOLA, 41,
                    InstrumentFamily.CELLO, 42,
                    InstrumentFamily.TRUMPET, 56,
                    InstrumentFamily.TROMBONE, 57,
                    InstrumentFamily.TUBA, 58,
                    InstrumentFamily.OBOE, 68,
                    InstrumentFamily.BASSOON, 70,
                    InstrumentFamily.CLARINET, 71);

    private record Chair(Preset preset, Patch builtIn, InstrumentFamily instrument) {}

    private final SoundFont font;
    private final Map<Chair, Patch> seated = new ConcurrentHashMap<>();

    /** A band that plays from one font. */
    public SampledBand(SoundFont font) {
        this.font = font;
    }

    @Override
    public Slot of(Part part, Slot slot) {
        return preset(part.instrument(), slot.patch())
                .map(
                        preset ->
                                seated.computeIfAbsent(
                                        new Chair(preset, slot.patch(), part.instrument()),
                                        SampledBand::matched))
                .map(patch -> new Slot(slot.role(), slot.family(), patch, slot.strip()))
                .orElse(slot);
    }

    /** The preset that takes the place of a built-in instrument; none where that stays. */
    Optional<Preset> preset(InstrumentFamily instrument, Patch builtIn) {
        Integer kit = KITS.get(builtIn);
        if (kit != null) {
            return font.preset(DRUM_BANK, kit).or(() -> font.preset(DRUM_BANK, 0));
        }
        Integer own = standsIn(builtIn, instrument) ? SOLOISTS.get(instrument) : null;
        Integer program = own == null ? PROGRAMS.get(builtIn) : own;
        return program == null ? Optional.empty() : font.preset(0, program);
    }

    /** True where a built-in instrument plays for another of its kind. */
    private static boolean standsIn(Patch builtIn, InstrumentFamily instrument) {
        return switch (builtIn) {
            case StringEnsemble.Patch strings -> !strings.equals(StringEnsemble.spiccato());
            case MutedTrumpet.Patch _ -> instrument != InstrumentFamily.TRUMPET;
            case Brass.Patch _, Saxophone.Patch _ -> true;
            default -> false;
        };
    }

    private static Patch matched(Chair chair) {
        SampledInstrument.Patch patch = SampledInstrument.Patch.of(chair.preset());
        boolean drums = chair.builtIn() instanceof DrumKit.Patch;
        if (!drums) {
            List<Stroke> melody = melody(chair.instrument());
            double[] target = LoudnessMatch.phraseEnergies(chair.builtIn(), melody);
            double[] found = LoudnessMatch.phraseEnergies(patch, melody);
            return patch.withKeyGainsDb(LoudnessMatch.registerGainsDb(melody, found, target));
        }
        double[] target = LoudnessMatch.strokeEnergies(chair.builtIn(), KIT);
        double[] found = LoudnessMatch.strokeEnergies(patch, KIT);
        Map<Integer, Double> gains = new TreeMap<>();
        for (int i = 0; i < target.length; i++) {
            gains.put(KIT.get(i).key(), LoudnessMatch.gainDb(found[i], target[i]));
        }
        return patch.withLeastHoldMs(DRUMS_RING_MS).withKeyGainsDb(gains);
    }

    /** In the instrument's range; a whole family's is taken from its commonest member. */
    private static List<Stroke> melody(InstrumentFamily instrument) {
        InstrumentFamily player = instrument;
        if (instrument.highestPitch() - instrument.lowestPitch() == WIDEST) {
            player =
                    instrument == InstrumentFamily.BASS
                            ? InstrumentFamily.ELECTRIC_BASS
                            : InstrumentFamily.NYLON_GUITAR;
        }
        return LoudnessMatch.melody(player.lowestPitch(), player.highestPitch());
    }
}
