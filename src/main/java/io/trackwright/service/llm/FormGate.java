package io.trackwright.service.llm;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.ChordSequence;
import io.trackwright.music.brief.Course;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.brief.SectionWish;
import io.trackwright.music.brief.SectionWish.Loudness;
import io.trackwright.music.score.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Form and harmony of a plan, fitted to a piece of the length it has. */
final class FormGate {
    /** A shorter section is none. */
    private static final int FEWEST_BARS = 2;

    private FormGate() {}

    /** The course with what it leaves open filled from the plan. */
    static Course filled(Course course, MusicBrief brief, Draft plan) {
        List<SectionWish> sections = sections(course, brief, plan);
        boolean free = course.chords().isEmpty();
        List<ChordSequence> harmony =
                sections.stream().flatMap(s -> s.chords().stream()).limit(1).toList();
        Course filled = course;
        int room = Math.max(1, PieceBars.of(brief) / FEWEST_BARS);
        if (course.sections().isEmpty() && !sections.isEmpty()) {
            if (sections.size() <= room) {
                filled = filled.withSections(inferred(fitted(sections, PieceBars.of(brief), free)));
            } else {
                plan.drop("sections", sections.size() + " in " + PieceBars.of(brief) + " bars");
            }
        }
        boolean noneSaid = course.sections().stream().allMatch(s -> s.value().chords().isEmpty());
        if (free && noneSaid && filled.sections().equals(course.sections())) {
            filled = filled.withChords(inferred(harmony));
        }
        return filled;
    }

    private static List<SectionWish> sections(Course course, MusicBrief brief, Draft plan) {
        List<SectionWish> sections = new ArrayList<>();
        for (Draft section : plan.objects("sections")) {
            Optional<SectionKind> kind =
                    Vocabulary.constant(SectionKind.class, section.text("kind"));
            boolean unwanted =
                    kind.isPresent()
                            && course.without().stream().anyMatch(w -> w.value() == kind.get());
            if (kind.isEmpty() || unwanted) {
                section.drop("kind", section.text("kind"));
                continue;
            }
            SectionWish wish =
                    SectionWish.of(kind.get()).bars(bars(section)).loudness(loudness(section));
            List<ChordSequence> chords =
                    ChordGate.sequence(section.words("chords"), brief.key().value(), section);
            sections.add(chords.isEmpty() ? wish : wish.over(chords.getFirst()));
        }
        return sections;
    }

    private static int bars(Draft section) {
        double bars = section.number("bars").orElse(0);
        if (bars == 0) {
            return 0;
        }
        if (!(bars >= 1 && bars <= SectionWish.MAX_BARS) || bars != Math.rint(bars)) {
            section.drop("bars", section.text("bars"));
            return 0;
        }
        return (int) bars;
    }

    private static Loudness loudness(Draft section) {
        String energy = section.text("energy").toLowerCase(Locale.ROOT);
        return switch (energy) {
            case "quiet", "low", "soft" -> Loudness.QUIET;
            case "loud", "high" -> Loudness.LOUD;
            case "", "usual", "medium", "as_usual" -> Loudness.AS_USUAL;
            default -> {
                section.drop("energy", energy);
                yield Loudness.AS_USUAL;
            }
        };
    }

    /**
     * Sections in the plan's proportions that together are as long as the piece: even numbers of
     * bars where there is room, and the last section takes what is left, an ending included. Where
     * a length is missing all are left to the composer.
     */
    private static List<SectionWish> fitted(List<SectionWish> plan, int bars, boolean chords) {
        int total = plan.stream().mapToInt(SectionWish::bars).sum();
        boolean open = plan.stream().anyMatch(s -> s.bars() == 0);
        int step = bars >= 4 * plan.size() ? 2 : 1;
        int left = bars;
        List<SectionWish> fitted = new ArrayList<>();
        for (int i = 0; i < plan.size(); i++) {
            SectionWish s = chords ? plan.get(i) : silent(plan.get(i));
            int after = plan.size() - 1 - i;
            if (open || after == 0) {
                fitted.add(s.bars(0));
                continue;
            }
            int share = (int) Math.rint((double) s.bars() * bars / total / step) * step;
            int length = Math.clamp(share, FEWEST_BARS, left - FEWEST_BARS * after);
            left -= length;
            fitted.add(s.bars(length));
        }
        return fitted;
    }

    /** Without chords: the user's own go through the whole piece. */
    private static SectionWish silent(SectionWish s) {
        return SectionWish.of(s.kind()).bars(s.bars()).loudness(s.loudness());
    }

    static <T> List<Choice<T>> inferred(List<T> values) {
        return values.stream().map(v -> Choice.inferred(v, "")).toList();
    }
}
