package io.trackwright.production.qa;

/** The audio as long as the brief says, ± 50 ms. */
final class DurationCheck implements Check {
    static final double TOLERANCE_SECONDS = 0.050;

    @Override
    public String name() {
        return "duration";
    }

    @Override
    public Cure cure() {
        return Cure.NONE;
    }

    @Override
    public Finding examine(Evidence evidence, Measurements measured) {
        double wantedSeconds = evidence.brief().lengthSeconds().value();
        double seconds = (double) measured.frames() / evidence.sampleRateHz();
        boolean whole = measured.frames() == evidence.frames();
        boolean kept = whole && Math.abs(seconds - wantedSeconds) <= TOLERANCE_SECONDS;
        String wanted =
                Answer.number(wantedSeconds, 2)
                        + " ± "
                        + Answer.number(TOLERANCE_SECONDS, 2)
                        + " s";
        String length = Answer.number(seconds, 3) + " s";
        String text = "length " + length + ", wanted " + wanted;
        return new Answer(name(), length, wanted)
                .passIf(
                        kept,
                        whole
                                ? text
                                : text
                                        + "; "
                                        + evidence.frames()
                                        + " frames were promised, "
                                        + measured.frames()
                                        + " came");
    }
}
