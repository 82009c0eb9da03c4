package io.trackwright.music.critique;

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

/** Marks of what is made around a beat: hip hop, funk and their children. */
final class GrooveMarks {
    private GrooveMarks() {}

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
                            under(1, MID_BASS_PER_BAR, 1)));
}
