package io.trackwright.service.pipeline;

import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.GenreProfile;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import io.trackwright.production.genre.Genre;
import io.trackwright.production.genre.Genres;
import io.trackwright.production.render.Palette;

/**
 * The genre whose sounds suit a score that names none: whose palette has a sound of its own for
 * most of the parts, and who plays at such a tempo and in such a metre.
 */
final class GenreFit {
    /** What a tempo in the genre's range counts for; a part counts for 1 / parts. */
    private static final double TEMPO_WEIGHT = 0.6;

    private static final double METRE_WEIGHT = 0.3;

    /** A part that only shares its instrument with the palette. */
    private static final double OTHER_ROLE = 0.5;

    /** What a sound counts against a genre that the score has no part for. */
    private static final double UNUSED = 0.3;

    /** How fast a tempo beyond the range counts against a genre. */
    private static final double TEMPO_SLOPE = 8;

    /** What a tempo of twice the usual one counts against a genre. */
    private static final double UNUSUAL = 0.2;

    private GenreFit() {}

    /** The best of the shelf; the first of equals. */
    static GenreName of(Score score) {
        Genre best = Genres.named(Genres.fallback());
        double most = Double.NEGATIVE_INFINITY;
        for (Genre genre : Genres.all()) {
            double fit = fit(score, genre);
            if (fit > most) {
                most = fit;
                best = genre;
            }
        }
        return best.name();
    }

    private static double fit(Score score, Genre genre) {
        GenreProfile profile = genre.profile();
        double bpm = score.tempo().middleBpm(score.barTicks(score.bars()));
        Palette palette = genre.palette(bpm);
        double parts = 0;
        for (Part part : score.parts()) {
            parts += suits(part, palette);
        }
        double unused = 0;
        for (Palette.Slot slot : palette.slots()) {
            boolean used =
                    score.parts().stream().anyMatch(p -> p.instrument().within(slot.family()));
            unused += used || slot.role() == Role.TRANSITION ? 0 : 1;
        }
        double beyond = Math.max(bpm / profile.maxBpm(), profile.minBpm() / bpm);
        double tempo = beyond <= 1 ? 1 : Math.max(-1, 1 - TEMPO_SLOPE * (beyond - 1));
        double away = Math.abs(bpm - profile.defaultBpm()) / profile.defaultBpm();
        boolean metre = profile.timeSignatures().contains(score.meter());
        return parts / score.parts().size()
                - UNUSED * unused / palette.slots().size()
                + TEMPO_WEIGHT * tempo
                - UNUSUAL * away
                + (metre ? METRE_WEIGHT : 0);
    }

    private static double suits(Part part, Palette palette) {
        double best = 0;
        for (Palette.Slot slot : palette.slots()) {
            if (part.instrument().within(slot.family())) {
                best = Math.max(best, slot.role() == part.role() ? 1 : OTHER_ROLE);
            }
        }
        return best;
    }
}
