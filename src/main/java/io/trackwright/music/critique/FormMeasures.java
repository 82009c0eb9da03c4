package io.trackwright.music.critique;

import io.trackwright.music.score.Event;
import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Note;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Score;
import io.trackwright.music.score.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * What comes back, and how. Bars are sets of (sixteenth position, pitch); two bars are as alike as
 * the share of what they have in common (Dice 1945). Drums repeat so much that they would hide what
 * the rest does; they are compared where there is nothing else.
 */
final class FormMeasures {
    private static final int POSITIONS = 16;
    private static final int PHRASE_BARS = 4;
    private static final double LIKE = 0.5;
    private static final double EQUAL = 0.99;

    private final Score score;
    private final BitSet[] bars;
    private final int[] notes;

    private FormMeasures(Score score) {
        this.score = score;
        bars = new BitSet[score.bars()];
        notes = new int[score.bars()];
        Arrays.setAll(bars, i -> new BitSet());
        long bar = score.barTicks(1);
        boolean pitched = !Notes.pitched(score).isEmpty();
        for (Part p : score.parts()) {
            for (Event e : Notes.musical(p.role()) ? p.events() : List.<Event>of()) {
                int index = (int) Math.min(bars.length - 1, e.startTicks() / bar);
                notes[index]++;
                if (pitched && e instanceof Hit) {
                    continue;
                }
                long at = (e.startTicks() % bar * POSITIONS + bar / 2) / bar;
                int what =
                        switch (e) {
                            case Note n -> n.pitch();
                            case Hit h -> 128 + h.sound().ordinal();
                        };
                bars[index].set(what * POSITIONS + (int) Math.min(POSITIONS - 1, at));
            }
        }
    }

    static void of(Score score, Map<Measure, Double> values) {
        FormMeasures form = new FormMeasures(score);
        values.put(Measure.VARIED_PHRASES, form.variedPhrases());
        values.put(Measure.DISTINCT_SECTIONS, form.distinctSections());
        values.put(Measure.DENSITY_CONTRAST, form.densityContrast());
    }

    private double variedPhrases() {
        int phrases = bars.length / PHRASE_BARS;
        int varied = 0;
        for (int i = 1; i < phrases; i++) {
            double closest = 0;
            for (int j = 0; j < i; j++) {
                closest =
                        Math.max(closest, likeness(i * PHRASE_BARS, j * PHRASE_BARS, PHRASE_BARS));
            }
            varied += closest >= LIKE && closest < EQUAL ? 1 : 0;
        }
        return phrases < 2 ? Double.NaN : varied / (double) phrases;
    }

    /** A section is of the class of the first one that its bars are like. */
    private double distinctSections() {
        List<Section> classes = new ArrayList<>();
        for (Section s : score.sections()) {
            boolean known =
                    classes.stream()
                            .anyMatch(
                                    c -> {
                                        int shared = Math.min(c.bars(), s.bars());
                                        return likeness(c.startBar(), s.startBar(), shared) >= LIKE;
                                    });
            if (!known) {
                classes.add(s);
            }
        }
        return classes.size();
    }

    /** Sections of a phrase or more count; shorter ones only when there are no others. */
    private double densityContrast() {
        List<Section> whole =
                score.sections().stream().filter(s -> s.bars() >= PHRASE_BARS).toList();
        List<Section> sections = whole.isEmpty() ? score.sections() : whole;
        double[] densities = sections.stream().mapToDouble(this::density).toArray();
        double mean = Arrays.stream(densities).average().orElse(0);
        double most = Arrays.stream(densities).max().orElse(0);
        double least = Arrays.stream(densities).min().orElse(0);
        return densities.length < 2 || mean == 0 ? Double.NaN : (most - least) / mean;
    }

    private double density(Section s) {
        return Arrays.stream(notes, s.startBar(), s.endBar()).sum() / (double) s.bars();
    }

    private double likeness(int a, int b, int length) {
        int common = 0;
        int all = 0;
        for (int i = 0; i < length; i++) {
            BitSet both = (BitSet) bars[a + i].clone();
            both.and(bars[b + i]);
            common += both.cardinality();
            all += bars[a + i].cardinality() + bars[b + i].cardinality();
        }
        return all == 0 ? 1 : 2.0 * common / all;
    }
}
