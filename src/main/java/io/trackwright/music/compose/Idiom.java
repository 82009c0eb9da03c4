package io.trackwright.music.compose;

import io.trackwright.music.theory.TimeSignature;
import java.util.List;

/** How a voice plays: one record for each way of writing a part. */
public sealed interface Idiom {

    /**
     * A kit.
     *
     * @param grooves by energy
     * @param fills each over the last beats of a bar
     * @param ghosts 0..1, how many ghost strokes and small changes are added
     * @param cycles grooves of their own for metres that the others do not fit
     */
    record Drums(
            List<Graded<Groove>> grooves, List<Groove> fills, double ghosts, List<Cycle> cycles)
            implements Idiom {

        /** The grooves of one metre. */
        public record Cycle(TimeSignature meter, List<Graded<Groove>> grooves) {
            public Cycle {
                grooves = List.copyOf(grooves);
            }
        }

        public Drums {
            grooves = List.copyOf(grooves);
            fills = List.copyOf(fills);
            cycles = List.copyOf(cycles);
        }

        /** Drums that fit their grooves to every metre. */
        public Drums(List<Graded<Groove>> grooves, List<Groove> fills, double ghosts) {
            this(grooves, fills, ghosts, List.of());
        }

        List<Graded<Groove>> grooves(TimeSignature meter) {
            return cycles.stream()
                    .filter(c -> c.meter().equals(meter))
                    .map(Cycle::grooves)
                    .findFirst()
                    .orElse(grooves);
        }
    }

    /**
     * A patterned bass. Symbols: R root, 5 fifth, O octave, 3 third, 4 fourth, 6 sixth, 7 seventh,
     * A chromatic approach to the next root, S step of the scale beside the next root, N root of
     * the chord a beat later, held into it, r ghosted root; o and f are octave and fifth that are
     * always glided to.
     *
     * @param lock true when the line also plays where the kick plays
     * @param slides 0..1, share of notes that glide in
     */
    record Bass(List<Graded<Pattern>> lines, boolean lock, double slides) implements Idiom {
        public Bass {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A walking bass: a note on each beat, chord tone on the first, approach on the last; half
     * notes in calm sections.
     */
    record WalkingBass() implements Idiom {}

    /** Chords in a rhythm. */
    record Comping(List<Graded<Pattern>> rhythms, Voicing voicing) implements Idiom {
        public Comping {
            rhythms = List.copyOf(rhythms);
        }
    }

    /** Chords held as long as the harmony lasts. */
    record Pad(Voicing voicing) implements Idiom {}

    /**
     * A melody made of a motif.
     *
     * @param cells two-bar rhythms to choose the motifs from
     * @param cadences two-bar rhythms that end a phrase, the last stroke long
     * @param pentatonic true when passing notes keep to five notes
     * @param solos true when SOLO sections are improvised lines
     * @param rest 0..1, share of two-bar units that are left out so that the line breathes
     * @param blue true when passing notes keep to the minor pentatonic scale of the tonic, whatever
     *     the key's third
     * @param slides 0..1, share of steps to a held note that glide in
     * @param leaning 0..1, how often a note on a beat is an appoggiatura: a step above the chord
     *     tone that it resolves to
     * @param raga true when the line moves as the raga of the key's scale does: the cells are
     *     rhythms of its tune
     */
    record Melody(
            List<Pattern> cells,
            List<Pattern> cadences,
            boolean pentatonic,
            boolean solos,
            double rest,
            boolean blue,
            double slides,
            double leaning,
            boolean raga)
            implements Idiom {
        public Melody {
            cells = List.copyOf(cells);
            cadences = List.copyOf(cadences);
        }

        /** A melody without blue notes. */
        public Melody(
                List<Pattern> cells,
                List<Pattern> cadences,
                boolean pentatonic,
                boolean solos,
                double rest,
                double slides) {
            this(cells, cadences, pentatonic, solos, rest, false, slides, 0, false);
        }

        /** A melody without blue notes or slides. */
        public Melody(
                List<Pattern> cells,
                List<Pattern> cadences,
                boolean pentatonic,
                boolean solos,
                double rest) {
            this(cells, cadences, pentatonic, solos, rest, false, 0, 0, false);
        }

        /** The same idiom in other rhythms. */
        Melody in(List<Pattern> cells, List<Pattern> cadences) {
            return new Melody(
                    cells, cadences, pentatonic, solos, rest, blue, slides, leaning, raga);
        }

        /** The same idiom with more or fewer rests, 0..1. */
        Melody resting(double rest) {
            return new Melody(
                    cells, cadences, pentatonic, solos, rest, blue, slides, leaning, raga);
        }

        /** The same idiom without blue notes, which leave the key open. */
        Melody plain() {
            return new Melody(
                    cells, cadences, pentatonic, solos, rest, false, slides, leaning, raga);
        }

        /** A melody of blue notes, nothing improvised. */
        public static Melody blue(List<Pattern> cells, List<Pattern> cadences, double rest) {
            return new Melody(cells, cadences, true, false, rest, true, 0, 0, false);
        }

        /** The same with appoggiaturas. */
        public Melody leaning(double share) {
            return new Melody(cells, cadences, pentatonic, solos, rest, blue, slides, share, raga);
        }

        /** A melody in the raga of the key's scale. */
        public static Melody raga(List<Pattern> cells, double slides) {
            return new Melody(cells, List.of(), false, false, 0, false, slides, 0, true);
        }
    }

    /**
     * A slower second line in the gaps of the lead, in thirds, sixths and contrary motion.
     *
     * @param suspends true when it holds notes over into the next chord, where they resolve down
     */
    record Counter(boolean suspends) implements Idiom {
        public Counter() {
            this(false);
        }
    }

    /**
     * Broken chords.
     *
     * @param shapes rows of digits, each an index into the chord's tones from low to high
     * @param notesPerBeat 1, 2, 4 or 8 in binary beats; ternary beats take 3, 6 or 12
     * @param open true for root, fifth, octave, tenth …; false for close position
     * @param sustain true when notes ring to the end of the chord, as under a pedal
     */
    record Arpeggio(List<Graded<String>> shapes, int notesPerBeat, boolean open, boolean sustain)
            implements Idiom {
        public Arpeggio {
            shapes = List.copyOf(shapes);
        }
    }

    /**
     * A repeated figure; digits are indices into the chord's tones in close position. A stroke held
     * over a change already has the coming chord.
     *
     * @param octaves true when each note is doubled an octave above, as in a montuno
     */
    record Ostinato(List<Graded<Pattern>> figures, boolean octaves) implements Idiom {
        public Ostinato {
            figures = List.copyOf(figures);
        }

        /** A figure of single notes. */
        public Ostinato(List<Graded<Pattern>> figures) {
            this(figures, false);
        }
    }

    /**
     * A guitar riff, or the bass that doubles it: all riffs of a style with the same figures play
     * the same one. Symbols: x and X power chord, m and M root muted by the palm, 2 to 8 power
     * chord on that step of the scale above the root, s root and sixth, v root and seventh, a to h
     * single notes on the steps 1 to 8.
     *
     * @param chords false when only the lowest note of each is played
     */
    record Riff(List<Graded<Pattern>> figures, boolean chords) implements Idiom {
        public Riff {
            figures = List.copyOf(figures);
        }
    }

    /** A swell that ends where a louder section starts. */
    record Riser(int bars) implements Idiom {}

    /** A blow where a section starts that is louder than the one before. */
    record Impact() implements Idiom {}

    /** A noise or drone under everything. */
    record Texture() implements Idiom {}
}
