package io.trackwright.production.qa;

import java.util.List;

/**
 * The shelf of all checks, in the order of a report: the sound first, then the music, then the
 * promises.
 */
public final class Checks {
    private static final List<Check> ALL =
            List.of(
                    new LoudnessCheck(),
                    new TruePeakCheck(),
                    new ClippingCheck(),
                    new DcOffsetCheck(),
                    new SilenceCheck(),
                    new LoopSeamCheck(),
                    new TempoCheck(),
                    new KeyCheck(),
                    new DurationCheck(),
                    new TempoStatedCheck(),
                    new MetreCheck(),
                    new KeyStatedCheck(),
                    new ExclusionCheck(),
                    new StemResidualCheck());

    private Checks() {}

    public static List<Check> all() {
        return ALL;
    }

    /** The cure of the check with this name; none for a name that is not on the shelf. */
    static Check.Cure cure(String name) {
        return ALL.stream()
                .filter(check -> check.name().equals(name))
                .map(Check::cure)
                .findFirst()
                .orElse(Check.Cure.NONE);
    }
}
