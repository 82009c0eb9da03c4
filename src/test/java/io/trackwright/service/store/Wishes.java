package io.trackwright.service.store;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.ChordSequence;
import io.trackwright.music.brief.Course;
import io.trackwright.music.brief.Ending;
import io.trackwright.music.brief.Flavour;
import io.trackwright.music.brief.Flavour.Treatment;
import io.trackwright.music.brief.Flavour.Use;
import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.KeyChange;
import io.trackwright.music.brief.Manner;
import io.trackwright.music.brief.MotifSeed;
import io.trackwright.music.brief.Playing;
import io.trackwright.music.brief.SectionWish;
import io.trackwright.music.brief.SectionWish.Loudness;
import io.trackwright.music.brief.Source;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.SectionKind;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Wishes of every shape, drawn from a seed. */
final class Wishes {
    private static final List<String> CHORDS =
            List.of("Am", "F#m7b5", "Bbmaj9", "C/E", "ii7", "V7/V", "bVImaj7", "i", "G7sus4");

    private Wishes() {}

    static Course course(SplittableRandom r) {
        return new Course(
                several(r, 5, () -> section(r)),
                several(r, 2, () -> one(r, SectionKind.values())),
                several(r, 1, () -> chords(r)),
                several(r, 2, () -> keyChange(r)),
                several(r, 1, () -> r.nextDouble(20, 400)),
                several(r, 1, () -> one(r, Ending.values())),
                choice(r, r.nextBoolean()),
                several(r, 2, () -> motif(r)));
    }

    static Playing playing(SplittableRandom r) {
        return new Playing(
                several(r, 2, () -> one(r, Manner.values())),
                several(r, 3, () -> new Playing.Assignment(family(r), one(r, Role.values()))),
                several(r, 2, () -> one(r, Role.values())),
                choice(r, r.nextBoolean()),
                several(r, 2, () -> new Playing.Entrance(family(r), r.nextDouble(1, 3600))),
                several(r, 2, () -> new Playing.Balance(family(r), r.nextBoolean() ? 1 : -1)));
    }

    static Flavour flavour(SplittableRandom r) {
        return new Flavour(
                several(r, 2, () -> "deep_house" + r.nextInt(9)),
                several(r, 2, () -> new GenreName("techno")),
                several(r, 2, () -> 1900 + 10 * r.nextInt(12)),
                several(r, 2, () -> one(r, Use.values())),
                several(r, 3, () -> one(r, Treatment.values())));
    }

    private static SectionWish section(SplittableRandom r) {
        SectionWish free =
                SectionWish.of(one(r, SectionKind.values()))
                        .bars(r.nextInt(513))
                        .seconds(r.nextDouble(0, 3600))
                        .loudness(one(r, Loudness.values()));
        return r.nextBoolean() ? free : free.over(chords(r));
    }

    private static ChordSequence chords(SplittableRandom r) {
        Supplier<List<String>> bar =
                () ->
                        Stream.generate(() -> CHORDS.get(r.nextInt(CHORDS.size())))
                                .limit(1 + r.nextInt(4))
                                .toList();
        return new ChordSequence(Stream.generate(bar).limit(1 + r.nextInt(8)).toList());
    }

    private static KeyChange keyChange(SplittableRandom r) {
        KeyChange.Target target =
                r.nextBoolean()
                        ? new KeyChange.By(1 + r.nextInt(11))
                        : new KeyChange.To(Key.of("F#", one(r, Mode.values())));
        return new KeyChange(one(r, SectionKind.values()), r.nextBoolean(), target);
    }

    private static MotifSeed motif(SplittableRandom r) {
        int notes = 1 + r.nextInt(8);
        return new MotifSeed(
                r.ints(notes, -14, 15).boxed().toList(),
                r.doubles(notes, 0.125, 8).boxed().toList());
    }

    private static InstrumentFamily family(SplittableRandom r) {
        return one(r, InstrumentFamily.values());
    }

    private static <T> T one(SplittableRandom r, T[] values) {
        return values[r.nextInt(values.length)];
    }

    private static <T> Choice<T> choice(SplittableRandom r, T value) {
        return new Choice<>(value, one(r, Source.values()), r.nextBoolean() ? Samples.WORDS : "");
    }

    private static <T> List<Choice<T>> several(SplittableRandom r, int most, Supplier<T> value) {
        return Stream.generate(() -> choice(r, value.get())).limit(r.nextInt(most + 1)).toList();
    }
}
