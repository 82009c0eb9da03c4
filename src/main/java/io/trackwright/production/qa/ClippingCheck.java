package io.trackwright.production.qa;

/** No sample at or beyond full scale, and none that is not a number. */
final class ClippingCheck implements Check {
    @Override
    public String name() {
        return "clipping";
    }

    @Override
    public Cure cure() {
        return Cure.CEILING;
    }

    @Override
    public Finding examine(Evidence evidence, Measurements measured) {
        long clipped = measured.clippedSamples();
        return new Answer(name(), clipped + " samples", "0 samples")
                .passIf(clipped == 0, clipped + " samples at full scale, wanted none");
    }
}
