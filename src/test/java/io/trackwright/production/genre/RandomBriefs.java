package io.trackwright.production.genre;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.ChordSequence;
import io.trackwright.music.brief.Course;
import io.trackwright.music.brief.Ending;
import io.trackwright.music.brief.Exclusion;
import io.trackwright.music.brief.Flavour;
import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.KeyChange;
import io.trackwright.music.brief.Manner;
import io.trackwright.music.brief.Mood;
import io.trackwright.music.brief.MotifSeed;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.brief.Playing;
import io.trackwright.music.brief.SectionWish;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.SectionKind;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import io.trackwright.music.theory.TimeSignature;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Briefs that wish for anything, at random. */
final class RandomBriefs {
    private static final List<String> TONICS = List.of("C", "D", "Eb", "F#", "G", "A", "Bb");
    private static final List<TimeSignature> METERS =
            List.of(
                    TimeSignature.COMMON,
                    TimeSignature.COMMON,
                    new TimeSignature(3, 4),
                    new TimeSignature(6, 8),
                    new TimeSignature(7, 8),
                    new TimeSignature(5, 4));
    private static final List<String> MINOR_CHORDS =
            List.of("Am", "F", "C", "G", "Dm7", "E7", "G/B", "Fmaj7", "Bm7b5", "Am9");
    private static final List<String> NUMERALS =
            List.of("i", "bVI", "bIII", "bVII", "iv", "V7", "ii7", "vi", "IV");

    private final SplittableRandom random;

    RandomBriefs(long seed) {
        this.random = new SplittableRandom(seed);
    }

    private boolean chance(double p) {
        return random.nextDouble() < p;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> List<Choice<T>> some(double p, int most, Supplier<T> supplier) {
        List<Choice<T>> out = new ArrayList<>();
        while (out.size() < most && chance(p)) {
            out.add(Choice.stated(supplier.get(), "x"));
        }
        return out;
    }

    private <E> E any(E[] values) {
        return values[random.nextInt(values.length)];
    }

    MusicBrief next(GenreName genre, double usualBpm) {
        TimeSignature meter = one(METERS);
        double bpm = chance(0.6) ? usualBpm : 50 + random.nextInt(140);
        double barSeconds = meter.ticksPerBar() / 960.0 * 60 / bpm;
        Course course = course();
        List<SectionWish> wishes = course.sections().stream().map(Choice::value).toList();
        int stated = wishes.stream().mapToInt(SectionWish::bars).sum();
        boolean loop = course.loop().value();
        boolean whole = !wishes.isEmpty() && wishes.stream().allMatch(w -> w.bars() > 0);
        double seconds =
                whole
                        ? Math.max(8, stated * barSeconds)
                        : Math.max(
                                stated * barSeconds + wishes.size() * 4 * barSeconds,
                                10 + random.nextDouble() * 110);
        if (loop) {
            seconds = Math.max(1, Math.rint(seconds / barSeconds)) * barSeconds;
            seconds = Math.max(seconds, Math.ceil(5 / barSeconds) * barSeconds);
        }
        InstrumentFamily[] families = InstrumentFamily.values();
        return new MusicBrief(
                "t",
                Choice.stated(genre, "x"),
                Choice.stated(bpm, "x"),
                Choice.stated(Key.of(one(TONICS), any(Mode.values())), "x"),
                Choice.stated(meter, "x"),
                Choice.stated(seconds, "x"),
                some(0.3, 2, () -> any(Mood.values())),
                some(0.4, 3, () -> any(families)),
                some(0.2, 2, () -> new Exclusion(any(families))),
                course,
                playing(),
                flavour());
    }

    private ChordSequence chords() {
        List<List<String>> bars = new ArrayList<>();
        List<String> from = chance(0.5) ? MINOR_CHORDS : NUMERALS;
        for (int i = random.nextInt(2, 6); i > 0; i--) {
            bars.add(chance(0.2) ? List.of(one(from), one(from)) : List.of(one(from)));
        }
        return new ChordSequence(bars);
    }

    private SectionWish wish(boolean bars) {
        SectionWish wish = SectionWish.of(any(SectionKind.values()));
        wish = bars ? wish.bars(random.nextInt(1, 17)) : wish;
        wish = !bars && chance(0.2) ? wish.seconds(4 + random.nextInt(12)) : wish;
        wish = chance(0.3) ? wish.loudness(any(SectionWish.Loudness.values())) : wish;
        return chance(0.2) ? wish.over(chords()) : wish;
    }

    private Course course() {
        double stated = chance(0.3) ? 1 : chance(0.5) ? 0.5 : 0;
        List<Choice<SectionWish>> sections = some(0.6, 6, () -> wish(chance(stated)));
        List<SectionKind> named = sections.stream().map(s -> s.value().kind()).toList();
        List<Choice<SectionKind>> without =
                some(0.2, 2, () -> any(SectionKind.values())).stream()
                        .filter(k -> !named.contains(k.value()))
                        .toList();
        return new Course(
                sections,
                without,
                some(0.25, 1, this::chords),
                some(0.25, 2, this::keyChange),
                some(0.12, 1, () -> 60.0 + random.nextInt(120)),
                some(0.4, 1, () -> any(Ending.values())),
                Choice.stated(chance(0.15), "x"),
                some(0.2, 2, this::motif));
    }

    private KeyChange keyChange() {
        KeyChange.Target target =
                chance(0.7)
                        ? new KeyChange.By(random.nextInt(1, 6))
                        : new KeyChange.To(Key.of(one(TONICS), any(Mode.values())));
        return new KeyChange(any(SectionKind.values()), chance(0.6), target);
    }

    private MotifSeed motif() {
        List<Integer> degrees = new ArrayList<>();
        List<Double> beats = new ArrayList<>();
        for (int i = random.nextInt(2, 9); i > 0; i--) {
            degrees.add(random.nextInt(-3, 9));
            beats.add(0.25 * random.nextInt(1, 7));
        }
        return new MotifSeed(degrees, beats);
    }

    private Playing playing() {
        InstrumentFamily[] families = InstrumentFamily.values();
        return new Playing(
                some(0.35, 2, () -> any(Manner.values())),
                some(0.2, 2, () -> new Playing.Assignment(any(families), any(Role.values()))),
                some(0.2, 2, () -> any(Role.values())),
                Choice.stated(chance(0.15), "x"),
                some(0.15, 2, () -> new Playing.Entrance(any(families), 1 + random.nextInt(15))),
                some(0.2, 2, () -> new Playing.Balance(any(families), chance(0.5) ? 1 : -1)));
    }

    private Flavour flavour() {
        return new Flavour(
                List.of(),
                some(0.2, 2, () -> one(Genres.all()).name()),
                some(0.2, 1, () -> 1950 + 10 * random.nextInt(8)),
                some(0.3, 2, () -> any(Flavour.Use.values())),
                some(0.2, 2, () -> any(Flavour.Treatment.values())));
    }
}
