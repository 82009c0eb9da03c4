package io.trackwright.music.critique;

import static io.trackwright.music.critique.GenreMarks.alone;
import static io.trackwright.music.critique.GenreMarks.between;
import static io.trackwright.music.critique.GenreMarks.has;
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

/** Marks of what one sits down to, and of dances with a clave. */
final class ConcertMarks {
    private ConcertMarks() {}

    static final List<GenreMarks> ALL =
            List.of(
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
