package io.trackwright.music.critique;

import static io.trackwright.music.critique.Trait.*;

import io.trackwright.music.score.Role;
import io.trackwright.music.theory.InstrumentFamily;
import java.util.List;
import java.util.function.Predicate;

/**
 * The marks that a genre is known by, with their weights: groove first, then bass, harmony, tempo
 * and players. A piece need not have all of them.
 *
 * @param genre its slug
 */
record GenreMarks(String genre, List<Mark> marks) {

    /**
     * One thing that a listener would name.
     *
     * @param weight above 0
     */
    record Mark(double weight, Predicate<Traits> heard) {}

    GenreMarks {
        marks = List.copyOf(marks);
    }

    /** How much of it is heard, 0..1. */
    double heardIn(Traits traits) {
        double heard = 0;
        double all = 0;
        for (Mark m : marks) {
            all += m.weight();
            heard += m.heard().test(traits) ? m.weight() : 0;
        }
        return heard / all;
    }

    private static GenreMarks of(String genre, Mark... marks) {
        return new GenreMarks(genre, List.of(marks));
    }

    private static Mark over(double weight, Trait trait, double least) {
        return new Mark(weight, t -> t.get(trait) > least);
    }

    private static Mark under(double weight, Trait trait, double most) {
        return new Mark(weight, t -> t.get(trait) < most);
    }

    private static Mark between(double weight, Trait trait, double least, double most) {
        return new Mark(weight, t -> t.get(trait) >= least && t.get(trait) <= most);
    }

    private static Mark either(double weight, Trait a, double least, Trait b, double other) {
        return new Mark(weight, t -> t.get(a) > least || t.get(b) > other);
    }

    private static Mark tempo(double weight, double slowest, double fastest) {
        return between(weight, TEMPO, slowest, fastest);
    }

    private static Mark plays(double weight, InstrumentFamily family) {
        return new Mark(weight, t -> t.plays(family));
    }

    private static Mark plays(double weight, Role role, InstrumentFamily family) {
        return new Mark(weight, t -> t.plays(role, family));
    }

    private static Mark alone(double weight, InstrumentFamily family) {
        return new Mark(weight, t -> t.playsAlone(family));
    }

    private static Mark has(double weight, Role role) {
        return new Mark(weight, t -> t.has(role));
    }

    private static Mark without(double weight, Role role) {
        return new Mark(weight, t -> !t.has(role));
    }

    static final List<GenreMarks> ALL =
            List.of(
                    of(
                            "lofi_hip_hop",
                            tempo(1, 58, 92),
                            over(2, SWING, 0.12),
                            over(2, SEVENTHS, 0.9),
                            has(2, Role.TEXTURE),
                            over(1, BACKBEAT, 0.6),
                            under(1, HATS_PER_BAR, 10),
                            under(1, KICKS_PER_BAR, 3.3),
                            under(1, LEAD_PER_BAR, 3.6),
                            without(1, Role.PERCUSSION),
                            plays(1, InstrumentFamily.KEYS)),
                    of(
                            "boom_bap",
                            tempo(1, 78, 102),
                            over(2, SWING, 0.12),
                            over(2, HATS_PER_BAR, 10),
                            over(1, KICKS_PER_BAR, 3.1),
                            over(1, BACKBEAT, 0.5),
                            over(1, GHOST_NOTES, 0.3),
                            has(1, Role.TEXTURE),
                            over(1, SEVENTHS, 0.7),
                            over(1, MINOR, 0.5),
                            plays(1, InstrumentFamily.BRASS),
                            plays(1, InstrumentFamily.UPRIGHT_BASS)),
                    of(
                            "trap",
                            tempo(1, 128, 172),
                            over(2, HALF_TIME, 0.6),
                            over(3, HAT_ROLLS, 0.3),
                            over(1, CLAPS, 0.6),
                            plays(1, InstrumentFamily.SUB_BASS),
                            under(1, SEVENTHS, 0.3),
                            over(1, MINOR, 0.5),
                            without(2, Role.MID_BASS)),
                    of(
                            "drum_and_bass",
                            tempo(2, 158, 182),
                            plays(2, InstrumentFamily.REESE_BASS),
                            between(2, BACKBEAT, 0.25, 0.75),
                            between(1, KICKS_PER_BAR, 1.5, 3.2),
                            over(1, MID_BASS_PER_BAR, 1),
                            plays(1, InstrumentFamily.SUB_BASS),
                            under(1, FOUR_ON_THE_FLOOR, 0.2),
                            over(1, GHOST_NOTES, 0.3)),
                    of(
                            "house",
                            tempo(1, 116, 132),
                            over(2, FOUR_ON_THE_FLOOR, 0.6),
                            over(2, OPEN_OFFBEATS, 0.4),
                            over(1, CLAPS, 0.4),
                            over(2, SEVENTHS, 0.6),
                            without(2, Role.MID_BASS),
                            over(1, HATS_PER_BAR, 16),
                            plays(1, InstrumentFamily.SYNTH_BASS),
                            plays(1, InstrumentFamily.SYNTH_STAB),
                            under(1, SWING, 0.15),
                            under(1, ARPEGGIO_PER_BAR, 13),
                            under(1, TOMS, 0.05)),
                    of(
                            "techno",
                            tempo(1, 123, 152),
                            over(2, FOUR_ON_THE_FLOOR, 0.6),
                            over(3, MID_BASS_PER_BAR, 6),
                            over(1, OPEN_OFFBEATS, 0.3),
                            over(2, HATS_PER_BAR, 20),
                            plays(1, InstrumentFamily.SUB_BASS),
                            without(1, Role.ARPEGGIO),
                            over(1, BASS_NOTES_PER_BAR, 7)),
                    of(
                            "trance",
                            tempo(1, 126, 147),
                            over(2, FOUR_ON_THE_FLOOR, 0.6),
                            plays(2, InstrumentFamily.SUPERSAW),
                            over(2, ARPEGGIO_PER_BAR, 13),
                            under(1, SEVENTHS, 0.3),
                            over(1, OPEN_OFFBEATS, 0.4),
                            under(2, BASS_ON_BEATS, 0.35),
                            over(1, BASS_NOTES_PER_BAR, 6)),
                    of(
                            "dubstep",
                            tempo(1, 136, 147),
                            over(2, HALF_TIME, 0.5),
                            over(3, MID_BASS_PER_BAR, 5),
                            under(1, HATS_PER_BAR, 9),
                            under(1, KICKS_PER_BAR, 3),
                            over(1, TRIPLETS, 0.03),
                            under(2, DENSITY, 27),
                            plays(1, InstrumentFamily.SUB_BASS)),
                    of(
                            "future_bass",
                            tempo(1, 128, 177),
                            over(2, HALF_TIME, 0.5),
                            plays(2, InstrumentFamily.SUPERSAW),
                            over(2, SEVENTHS, 0.6),
                            plays(1, InstrumentFamily.VOICE),
                            plays(1, InstrumentFamily.SUB_BASS),
                            over(1, CLAPS, 0.5),
                            without(1, Role.MID_BASS),
                            under(1, HAT_ROLLS, 0.35)),
                    of(
                            "synthwave",
                            tempo(1, 78, 120),
                            between(2, ARPEGGIO_PER_BAR, 9, 18),
                            over(2, BASS_NOTES_PER_BAR, 8),
                            over(1, BACKBEAT, 0.4),
                            over(1, BASS_SIXTEENTHS, 0.2),
                            plays(1, InstrumentFamily.SYNTH_BASS),
                            over(2, TOMS, 0.05),
                            under(1, HATS_PER_BAR, 10),
                            under(1, SWING, 0.05),
                            plays(1, Role.LEAD, InstrumentFamily.SYNTH)),
                    of(
                            "ambient",
                            under(2, KIT, 0.5),
                            under(3, DENSITY, 10),
                            has(1, Role.PAD),
                            tempo(1, 48, 92),
                            under(1, DRONE, 0.5),
                            plays(1, InstrumentFamily.SYNTH),
                            over(1, SEVENTHS, 0.8),
                            under(1, LEAD_PER_BAR, 3.2),
                            over(1, BASS_BEATS, 2)),
                    of(
                            "cinematic",
                            over(3, TAIKOS, 0.5),
                            under(1, KIT, 0.5),
                            plays(1, InstrumentFamily.STRINGS),
                            plays(2, InstrumentFamily.BRASS),
                            under(1, SEVENTHS, 0.2),
                            has(1, Role.OSTINATO),
                            over(1, PARTS, 5.5)),
                    of(
                            "rock",
                            tempo(1, 98, 162),
                            over(2, POWER_CHORDS, 0.6),
                            over(2, BACKBEAT, 0.6),
                            under(1, TRIPLETS, 0.2),
                            between(1, KICKS_PER_BAR, 3.2, 7),
                            under(2, DOUBLE_KICK, 0.2),
                            under(2, SKATE_BEAT, 0.3),
                            plays(1, Role.LEAD, InstrumentFamily.ELECTRIC_GUITAR)),
                    of(
                            "metal",
                            tempo(1, 78, 222),
                            over(2, POWER_CHORDS, 0.6),
                            over(3, DOUBLE_KICK, 0.25),
                            over(1, MINOR, 0.5),
                            over(2, KICKS_PER_BAR, 8),
                            plays(1, Role.LEAD, InstrumentFamily.ELECTRIC_GUITAR),
                            under(1, SKATE_BEAT, 0.5)),
                    of(
                            "punk",
                            tempo(1, 148, 222),
                            over(2, POWER_CHORDS, 0.6),
                            over(3, SKATE_BEAT, 0.5),
                            under(2, DOUBLE_KICK, 0.2),
                            over(1, BASS_NOTES_PER_BAR, 6.5),
                            plays(1, Role.LEAD, InstrumentFamily.ELECTRIC_GUITAR)),
                    of(
                            "funk",
                            tempo(1, 88, 122),
                            over(2, GHOST_NOTES, 0.8),
                            over(2, BASS_SIXTEENTHS, 0.15),
                            over(2, NINTHS, 0.2),
                            over(1, KICKS_PER_BAR, 4),
                            over(1, BLUE_CHORDS, 0.15),
                            plays(1, InstrumentFamily.BRASS),
                            under(1, FOUR_ON_THE_FLOOR, 0.3),
                            over(2, DENSITY, 60),
                            under(1, CLAPS, 0.2)),
                    of(
                            "disco",
                            tempo(1, 108, 132),
                            over(2, FOUR_ON_THE_FLOOR, 0.7),
                            over(2, OPEN_OFFBEATS, 0.7),
                            plays(2, InstrumentFamily.ELECTRIC_BASS),
                            over(2, BASS_OCTAVES, 0.25),
                            plays(1, InstrumentFamily.STRINGS),
                            over(1, SEVENTHS, 0.6),
                            over(1, BACKBEAT, 0.6)),
                    of(
                            "reggae",
                            tempo(1, 58, 92),
                            over(4, ONE_DROP, 0.5),
                            over(1, CROSS_STICK, 0.6),
                            over(2, SKANK, 0.4),
                            under(1, SEVENTHS, 0.3),
                            plays(1, InstrumentFamily.ORGAN)),
                    of(
                            "blues",
                            tempo(1, 58, 142),
                            over(3, TRIPLETS, 0.3),
                            over(2, BACKBEAT, 0.6),
                            plays(2, InstrumentFamily.ELECTRIC_GUITAR),
                            over(1, SEVENTHS, 0.5),
                            under(1, RIDE, 0.7),
                            over(1, GHOST_NOTES, 0.2)),
                    of(
                            "country",
                            tempo(1, 78, 142),
                            either(2, BACKBEAT, 0.5, TRAIN_BEAT, 0.3),
                            plays(2, InstrumentFamily.STEEL_GUITAR),
                            over(1, KIT, 0.5),
                            under(1, BASS_NOTES_PER_BAR, 4.6),
                            over(1, BASS_ON_BEATS, 0.6),
                            under(1, KICKS_PER_BAR, 4.2),
                            under(1, SEVENTHS, 0.3),
                            plays(1, InstrumentFamily.VIOLIN),
                            over(1, ARPEGGIO_PER_BAR, 11)),
                    of(
                            "folk",
                            tempo(1, 68, 132),
                            under(2, KIT, 0.5),
                            plays(2, InstrumentFamily.GUITAR),
                            between(1, ARPEGGIO_PER_BAR, 5, 11),
                            under(1, DRONE, 0.5),
                            between(1, DENSITY, 10, 25),
                            under(1, SEVENTHS, 0.4),
                            plays(1, InstrumentFamily.BASS),
                            under(1, TAIKOS, 0.5),
                            without(1, Role.CHORDS)),
                    of(
                            "rnb_soul",
                            tempo(1, 58, 112),
                            over(2, SWING, 0.12),
                            over(2, NINTHS, 0.5),
                            over(1, GHOST_NOTES, 0.6),
                            over(1, CLAPS, 0.2),
                            over(1, KICKS_PER_BAR, 3.3),
                            under(1, HATS_PER_BAR, 10),
                            without(3, Role.TEXTURE),
                            over(1, TOMS, 0.08),
                            plays(1, InstrumentFamily.KEYS)),
                    of(
                            "pop",
                            tempo(1, 88, 132),
                            over(1, BACKBEAT, 0.4),
                            over(2, CLAPS, 0.5),
                            under(2, SEVENTHS, 0.3),
                            plays(1, InstrumentFamily.SYNTH_BASS),
                            under(1, SWING, 0.08),
                            under(1, FOUR_ON_THE_FLOOR, 0.6),
                            plays(1, InstrumentFamily.KEYS),
                            between(1, ARPEGGIO_PER_BAR, 8, 14),
                            under(1, POWER_CHORDS, 0.5),
                            under(1, HALF_TIME, 0.2),
                            under(1, MID_BASS_PER_BAR, 1)),
                    of(
                            "jazz_swing",
                            tempo(1, 108, 242),
                            over(2, TRIPLETS, 0.25),
                            over(3, WALKING_BASS, 0.3),
                            over(2, RIDE, 0.6),
                            over(1, SEVENTHS, 0.8),
                            plays(1, InstrumentFamily.UPRIGHT_BASS),
                            under(1, BACKBEAT, 0.3)),
                    of(
                            "bossa_nova",
                            tempo(1, 108, 152),
                            over(2, CROSS_STICK, 0.8),
                            plays(2, InstrumentFamily.NYLON_GUITAR),
                            under(2, BACKBEAT, 0.2),
                            over(1, SEVENTHS, 0.8),
                            plays(1, InstrumentFamily.UPRIGHT_BASS),
                            between(1, KICKS_PER_BAR, 3, 5),
                            under(1, TRIPLETS, 0.1),
                            under(1, CLAVES, 0.5)),
                    of(
                            "baroque",
                            tempo(1, 58, 142),
                            plays(3, InstrumentFamily.HARPSICHORD),
                            under(1, KIT, 0.5),
                            over(1, INVERSIONS, 0.08),
                            over(1, CHORDS_PER_BAR, 1.1),
                            over(1, LEAD_PER_BAR, 6.5),
                            plays(1, InstrumentFamily.STRINGS),
                            under(1, SEVENTHS, 0.5),
                            under(1, DRONE, 0.5)),
                    of(
                            "romantic_piano",
                            tempo(1, 48, 122),
                            alone(5, InstrumentFamily.PIANO),
                            under(1, KIT, 0.5),
                            under(1, DRONE, 0.5),
                            under(1, SEVENTHS, 0.6)),
                    of(
                            "chiptune",
                            tempo(1, 118, 182),
                            over(3, ARPEGGIO_PER_BAR, 20),
                            under(2, PARTS, 4.5),
                            alone(1, InstrumentFamily.SYNTH),
                            over(1, KIT, 0.5),
                            under(1, SEVENTHS, 0.3)),
                    of(
                            "salsa",
                            tempo(1, 158, 222),
                            over(3, CLAVES, 0.5),
                            over(2, BASS_LEAVES_ONE, 0.7),
                            plays(1, Role.OSTINATO, InstrumentFamily.PIANO),
                            plays(1, InstrumentFamily.BRASS),
                            under(1, BACKBEAT, 0.3)),
                    of(
                            "indian_classical",
                            over(3, DRONE, 0.5),
                            over(2, HAND_DRUMS, 0.5),
                            under(1, KIT, 0.5),
                            over(1, LEAD_PER_BAR, 5),
                            without(1, Role.BASS),
                            without(1, Role.CHORDS)));
}
