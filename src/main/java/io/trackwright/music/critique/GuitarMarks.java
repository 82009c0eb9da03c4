package io.trackwright.music.critique;

import static io.trackwright.music.critique.GenreMarks.between;
import static io.trackwright.music.critique.GenreMarks.either;
import static io.trackwright.music.critique.GenreMarks.of;
import static io.trackwright.music.critique.GenreMarks.over;
import static io.trackwright.music.critique.GenreMarks.plays;
import static io.trackwright.music.critique.GenreMarks.tempo;
import static io.trackwright.music.critique.GenreMarks.under;
import static io.trackwright.music.critique.GenreMarks.without;
import static io.trackwright.music.critique.Trait.*;

import io.trackwright.music.score.Role;
import io.trackwright.music.theory.InstrumentFamily;
import java.util.List;

/** Marks of what is made around a guitar. */
final class GuitarMarks {
    private GuitarMarks() {}

    static final List<GenreMarks> ALL =
            List.of(
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
                            without(1, Role.CHORDS)));
}
