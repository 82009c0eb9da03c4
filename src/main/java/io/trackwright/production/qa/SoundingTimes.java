package io.trackwright.production.qa;

import io.trackwright.music.score.Event;
import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Note;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Score;
import io.trackwright.music.theory.InstrumentFamily;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * When a score must be heard: from the onset of every event to its end. What is struck or plucked
 * rings for a while at most, however long it is written. Effects do not count: noise and risers may
 * lie below anything audible.
 */
final class SoundingTimes {
    private static final double HIT_SECONDS = 0.1;
    private static final double RINGING_SECONDS = 3;

    private record Span(double start, double end) {}

    private final List<Span> spans = new ArrayList<>();
    private final double[] onsets;

    SoundingTimes(Score score) {
        List<Span> all = new ArrayList<>();
        for (Part part : score.parts()) {
            if (!part.instrument().within(InstrumentFamily.EFFECTS)) {
                double most = StruckInstruments.include(part.instrument()) ? RINGING_SECONDS : 3600;
                part.events().forEach(event -> all.add(span(score, event, most)));
            }
        }
        onsets = all.stream().mapToDouble(Span::start).toArray();
        all.sort(Comparator.comparingDouble(Span::start));
        for (Span next : all) {
            if (spans.isEmpty() || next.start() > spans.getLast().end()) {
                spans.add(next);
            } else if (next.end() > spans.getLast().end()) {
                spans.set(spans.size() - 1, new Span(spans.getLast().start(), next.end()));
            }
        }
    }

    private static Span span(Score score, Event event, double mostSeconds) {
        double start = score.tempo().secondsAt(event.soundingTicks());
        double end =
                switch (event) {
                    case Hit hit -> start + HIT_SECONDS;
                    case Note note ->
                            score.tempo().secondsAt(event.soundingTicks() + note.durationTicks());
                };
        return new Span(start, Math.min(end, start + mostSeconds));
    }

    /** Of the time between two instants, how many seconds the score should be heard. */
    double secondsWithin(double fromSeconds, double toSeconds) {
        double sum = 0;
        for (Span s : spans) {
            sum += Math.max(0, Math.min(s.end(), toSeconds) - Math.max(s.start(), fromSeconds));
        }
        return sum;
    }

    /** True when something begins in the half-open range. */
    boolean beginsWithin(double fromSeconds, double toSeconds) {
        return Arrays.stream(onsets).anyMatch(t -> t >= fromSeconds && t < toSeconds);
    }
}
