package io.trackwright.service.api;

import static io.trackwright.production.prompt.MentionsDraft.set;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.ChordSequence;
import io.trackwright.music.brief.Course;
import io.trackwright.music.brief.Ending;
import io.trackwright.music.brief.KeyChange;
import io.trackwright.music.brief.MotifSeed;
import io.trackwright.music.brief.SectionWish;
import io.trackwright.music.brief.SectionWish.Loudness;
import io.trackwright.music.score.SectionKind;
import io.trackwright.production.prompt.BriefLimits;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Reads form, harmony and ending from the {@code brief} of a request. */
final class CourseReader {
    private static final String CHORD_WORDS =
            "one to four chords for a bar, as symbols (\"Dm7\") or functions (\"ii7\")";

    private final BriefLimits limits;

    CourseReader(BriefLimits limits) {
        this.limits = limits;
    }

    Course read(JsonFields fields) {
        OptionalDouble finalTempo =
                fields.number("finalTempoBpm", limits.minBpm(), limits.maxBpm());
        return new Course(
                choices(fields.objects("sections", CourseReader::section)),
                choices(
                        fields.words(
                                "withoutSections",
                                Words.oneOf(SectionKind.values()),
                                Words.constant(SectionKind.values()))),
                choices(chords(fields)),
                choices(fields.objects("keyChanges", CourseReader::keyChange)),
                finalTempo.isPresent() ? set(finalTempo.getAsDouble()) : List.of(),
                choices(
                        fields
                                .word(
                                        "ending",
                                        Words.oneOf(Ending.values()),
                                        Words.constant(Ending.values()))
                                .stream()
                                .toList()),
                flag(fields, "loop"),
                choices(fields.objects("motifs", CourseReader::motif)));
    }

    /** A flag that somebody set, or nobody's false. */
    static Choice<Boolean> flag(JsonFields fields, String name) {
        return fields.flag(name)
                .map(b -> Choice.stated(b, ""))
                .orElseGet(() -> Choice.defaulted(false));
    }

    static <T> List<Choice<T>> choices(List<T> values) {
        return values.stream().map(v -> Choice.stated(v, "")).toList();
    }

    private static Optional<SectionWish> section(JsonFields fields) {
        Optional<SectionKind> kind = kind(fields, "kind");
        OptionalLong bars = fields.integer("bars", 1, SectionWish.MAX_BARS);
        OptionalDouble seconds = fields.number("seconds", 1, 3600);
        Optional<Loudness> loudness =
                fields.word(
                        "loudness",
                        Words.oneOf(Loudness.values()),
                        Words.constant(Loudness.values()));
        List<ChordSequence> chords = chords(fields);
        return kind.map(
                k ->
                        new SectionWish(
                                k,
                                (int) bars.orElse(0),
                                seconds.orElse(0),
                                loudness.orElse(Loudness.AS_USUAL),
                                chords));
    }

    private static Optional<SectionKind> kind(JsonFields fields, String name) {
        if (!fields.has(name)) {
            fields.wrong(name, "is required");
        }
        return fields.word(
                name, Words.oneOf(SectionKind.values()), Words.constant(SectionKind.values()));
    }

    /** One sequence or none; a string is a bar, and several chords in it share the bar. */
    private static List<ChordSequence> chords(JsonFields fields) {
        List<List<String>> bars = fields.sequence("chords", CHORD_WORDS, CourseReader::bar);
        return bars.isEmpty() ? List.of() : List.of(new ChordSequence(bars));
    }

    private static Optional<List<String>> bar(String text) {
        List<String> symbols = List.of(text.strip().split("\\s+"));
        try {
            return Optional.of(new ChordSequence(List.of(symbols)).bars().getFirst());
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<KeyChange> keyChange(JsonFields fields) {
        Optional<SectionKind> at = kind(fields, "at");
        boolean last = fields.flag("lastOnly").orElse(false);
        Optional<KeyChange.Target> to =
                fields.word("to", Words.KEY, Words::key).map(KeyChange.To::new);
        OptionalLong by = fields.integer("by", -11, 11);
        if (fields.has("to") == fields.has("by")) {
            fields.wrong("", "must have either \"to\", a key, or \"by\", semitones");
            return Optional.empty();
        }
        if (by.isPresent() && by.getAsLong() == 0) {
            fields.wrong("by", "must be -11..11 and not 0, was 0");
            return Optional.empty();
        }
        Optional<KeyChange.Target> target =
                by.isPresent() ? Optional.of(new KeyChange.By((int) by.getAsLong())) : to;
        return at.flatMap(kind -> target.map(t -> new KeyChange(kind, last, t)));
    }

    private static Optional<MotifSeed> motif(JsonFields fields) {
        List<Integer> degrees = fields.integers("degrees", -14, 14);
        List<Double> beats = fields.numbers("beats", 0.125, 8);
        if (degrees.isEmpty() || degrees.size() > 32 || degrees.size() != beats.size()) {
            fields.wrong(
                    "",
                    "must have 1..32 degrees and as many beats, was "
                            + degrees.size()
                            + " and "
                            + beats.size());
            return Optional.empty();
        }
        return Optional.of(new MotifSeed(degrees, beats));
    }
}
