package io.trackwright.service.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.trackwright.music.brief.ChordSequence;
import io.trackwright.music.brief.KeyChange;
import io.trackwright.music.brief.MotifSeed;
import io.trackwright.music.brief.Playing;
import io.trackwright.music.brief.SectionWish;
import io.trackwright.music.brief.SectionWish.Loudness;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The wishes of a brief that are more than a word, in the form in which a request has them. */
final class WishViews {
    private WishViews() {}

    /** A section; null and empty where it is free. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record SectionWishView(
            String kind,
            @Nullable Integer bars,
            @Nullable Double seconds,
            @Nullable String loudness,
            List<String> chords) {
        static SectionWishView of(SectionWish wish) {
            return new SectionWishView(
                    wish.kind().slug(),
                    wish.bars() == 0 ? null : wish.bars(),
                    wish.seconds() == 0 ? null : wish.seconds(),
                    wish.loudness() == Loudness.AS_USUAL ? null : Words.slug(wish.loudness()),
                    wish.chords().stream().flatMap(c -> WishViews.chords(c).stream()).toList());
        }
    }

    /** A bar is a string; chords that share it are separated by spaces. */
    static List<String> chords(ChordSequence sequence) {
        return sequence.bars().stream().map(bar -> String.join(" ", bar)).toList();
    }

    /** Another key in sections of a kind: either {@code to} a key or {@code by} semitones. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record KeyChangeView(String at, boolean lastOnly, @Nullable String to, @Nullable Integer by) {
        static KeyChangeView of(KeyChange change) {
            String at = change.at().slug();
            return switch (change.target()) {
                case KeyChange.To to ->
                        new KeyChangeView(at, change.lastOnly(), to.key().toString(), null);
                case KeyChange.By by ->
                        new KeyChangeView(at, change.lastOnly(), null, by.semitones());
            };
        }
    }

    /** A germ of a tune: scale degrees above the tonic, and quarters. */
    record MotifView(List<Integer> degrees, List<Double> beats) {
        static MotifView of(MotifSeed motif) {
            return new MotifView(motif.degrees(), motif.beats());
        }
    }

    /** What an instrument does. */
    record AssignmentView(String instrument, String role) {
        static AssignmentView of(Playing.Assignment a) {
            return new AssignmentView(a.instrument().slug(), Words.slug(a.role()));
        }
    }

    /** When an instrument comes in. */
    record EntranceView(String instrument, double seconds) {
        static EntranceView of(Playing.Entrance e) {
            return new EntranceView(e.instrument().slug(), e.seconds());
        }
    }

    /** "less" or "more" of an instrument. */
    record BalanceView(String instrument, String change) {
        static BalanceView of(Playing.Balance b) {
            return new BalanceView(b.instrument().slug(), b.change() < 0 ? "less" : "more");
        }
    }
}
