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

/** Marks of what is made on machines for clubs, screens and consoles. */
final class ElectronicMarks {
    private ElectronicMarks() {}

    static final List<GenreMarks> ALL =
            List.of(
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
                            "chiptune",
                            tempo(1, 118, 182),
                            over(3, ARPEGGIO_PER_BAR, 20),
                            under(2, PARTS, 4.5),
                            alone(1, InstrumentFamily.SYNTH),
                            over(1, KIT, 0.5),
                            under(1, SEVENTHS, 0.3)));
}
