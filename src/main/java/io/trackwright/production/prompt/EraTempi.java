package io.trackwright.production.prompt;

import io.trackwright.music.brief.GenreName;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How fast a genre was in a decade, where that differs from what it is. */
final class EraTempi {
    /** Slug, decade, slowest, usual and fastest tempo. */
    private static final String TABLE =
            """
            pop 1950 108 124 132
            pop 1960 104 124 134
            pop 1980 100 114 126
            rock 1950 136 152 168
            rock 1960 108 128 144
            rock 1990 88 112 132
            punk 1970 148 168 186
            metal 1970 78 104 140
            metal 1990 96 140 190
            rnb_soul 1960 92 106 116
            rnb_soul 1990 84 96 108
            house 1980 116 120 124
            techno 1990 128 138 150
            trance 1990 130 137 142
            drum_and_bass 1990 158 166 172
            boom_bap 1990 84 92 98
            reggae 1970 66 73 82
            """;

    private static final Map<String, TempoChoice.Range> ROWS =
            TABLE.lines()
                    .map(line -> line.split(" "))
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    w -> w[0] + " " + w[1],
                                    w -> range(Arrays.copyOfRange(w, 2, 5))));

    private EraTempi() {}

    private static TempoChoice.Range range(String[] bpm) {
        return new TempoChoice.Range(
                Double.parseDouble(bpm[0]), Double.parseDouble(bpm[1]), Double.parseDouble(bpm[2]));
    }

    static Optional<TempoChoice.Range> of(GenreName genre, int decade) {
        return Optional.ofNullable(ROWS.get(genre.slug() + " " + decade));
    }
}
