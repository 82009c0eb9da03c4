package io.trackwright.service.api;

import io.trackwright.music.brief.GenreProfile;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.TimeSignature;
import io.trackwright.production.genre.Genres;
import io.trackwright.production.prompt.Branches;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The genres on the shelf: starting points. */
@Path("/api/v1/genres")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
public class GenresResource {
    /**
     * A genre.
     *
     * @param slug as requests name it
     * @param branches as the brief's {@code substyles} names them: {@code deep_house}
     * @param prompt ready to be sent
     */
    record GenreView(
            String slug,
            String title,
            double minBpm,
            double defaultBpm,
            double maxBpm,
            List<String> keys,
            List<String> timeSignatures,
            double lengthSeconds,
            List<String> instruments,
            List<String> branches,
            String prompt) {
        private static GenreView of(GenreProfile genre, List<String> branches) {
            return new GenreView(
                    genre.name().slug(),
                    genre.title(),
                    genre.minBpm(),
                    genre.defaultBpm(),
                    genre.maxBpm(),
                    genre.keys().stream().map(Key::toString).toList(),
                    genre.timeSignatures().stream().map(TimeSignature::toString).toList(),
                    genre.defaultLengthSeconds(),
                    genre.instruments().stream().map(InstrumentFamily::slug).toList(),
                    List.copyOf(branches),
                    prompt(genre));
        }

        private static String prompt(GenreProfile genre) {
            return String.format(
                    Locale.ROOT,
                    "%s at %.0f bpm in %s, %.0f seconds",
                    genre.title(),
                    genre.defaultBpm(),
                    genre.keys().getFirst(),
                    genre.defaultLengthSeconds());
        }
    }

    /** All of them; read when first asked for, since every branch's name is parsed. */
    private static final class Shelf {
        private static final List<GenreView> GENRES = genres();

        private static List<GenreView> genres() {
            var branches = Branches.of(Genres.profiles(), Genres.fallback());
            return Genres.profiles().stream()
                    .map(g -> GenreView.of(g, branches.getOrDefault(g.name(), List.of())))
                    .toList();
        }
    }

    @GET
    @Operation(operationId = "listGenres", summary = "Genres, each with a ready prompt")
    public List<GenreView> list() {
        return Shelf.GENRES;
    }
}
