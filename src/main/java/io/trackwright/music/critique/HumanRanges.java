package io.trackwright.music.critique;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where the measures of human music lie: 5th to 95th percentile of each in public corpora, and the
 * corpora that each genre is held against. Outside means unlike that music, not bad.
 */
public final class HumanRanges {
    private static final String RESOURCE = "human-ranges.tsv";
    private static final Map<String, Measure> MEASURES =
            Arrays.stream(Measure.values())
                    .collect(Collectors.toUnmodifiableMap(Measure::slug, Function.identity()));

    private final Map<String, List<String>> corpora = new TreeMap<>();
    private final Map<String, Map<Measure, Range>> ranges = new TreeMap<>();

    /**
     * What one corpus does.
     *
     * @param low 5th percentile
     * @param high 95th percentile, not below {@code low}
     */
    public record Range(String corpus, double low, double high) {
        public Range {
            if (!(low <= high)) {
                throw new IllegalArgumentException(
                        "low must not be above high, was " + low + ".." + high);
            }
        }

        public boolean contains(double value) {
            return value >= low && value <= high;
        }

        /** How far outside, in widths of the range; 0 inside. */
        double distance(double value) {
            double width = Math.max(high - low, 1e-3);
            return Math.max(0, Math.max(low - value, value - high)) / width;
        }
    }

    private HumanRanges(List<String> lines) {
        for (String line : lines) {
            String[] cells = line.split("\t");
            switch (cells[0]) {
                case "genre" -> corpora.put(cells[1], List.of(cells[2].split(" ")));
                case "range" -> {
                    double low = Double.parseDouble(cells[3]);
                    double high = Double.parseDouble(cells[4]);
                    ranges.computeIfAbsent(cells[1], c -> new EnumMap<>(Measure.class))
                            .put(measure(cells[2]), new Range(cells[1], low, high));
                }
                default -> throw new IllegalArgumentException("unknown line " + line);
            }
        }
    }

    /** The figures that come with the program. */
    public static HumanRanges shipped() {
        return Shipped.RANGES;
    }

    /** Read once, when first asked for. */
    private static final class Shipped {
        private static final HumanRanges RANGES = read();

        private static HumanRanges read() {
            try (InputStream in = HumanRanges.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("resource " + RESOURCE + " is missing");
                }
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                return new HumanRanges(reader.lines().filter(l -> !l.startsWith("#")).toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Measure measure(String slug) {
        Measure measure = MEASURES.get(slug);
        if (measure == null) {
            throw new IllegalArgumentException("unknown measure " + slug);
        }
        return measure;
    }

    /** Slugs of the genres that are held against something. */
    public Set<String> genres() {
        return new TreeSet<>(corpora.keySet());
    }

    /** Empty when none of the genre's corpora has the measure, or the genre has no corpora. */
    public List<Range> of(String genre, Measure measure) {
        return corpora.getOrDefault(genre, List.of()).stream()
                .map(c -> ranges.getOrDefault(c, Map.of()))
                .filter(r -> r.containsKey(measure))
                .map(r -> r.get(measure))
                .toList();
    }
}
