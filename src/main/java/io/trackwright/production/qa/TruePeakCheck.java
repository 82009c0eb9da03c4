package io.trackwright.production.qa;

/** No peak between the samples (BS.1770, annex 2) above the ceiling: no tolerance. */
final class TruePeakCheck implements Check {
    @Override
    public String name() {
        return "true_peak";
    }

    @Override
    public Cure cure() {
        return Cure.CEILING;
    }

    @Override
    public Finding examine(Evidence evidence, Measurements measured) {
        String ceiling = Answer.number(evidence.ceilingDbtp(), 2);
        // Two decimals, rounded up: a peak just above the ceiling must not read like the ceiling.
        String peak =
                Answer.number(StrictMath.ceil(measured.truePeakDbtp() * 100) / 100, 2) + " dBTP";
        return new Answer(name(), peak, "at most " + ceiling + " dBTP")
                .passIf(
                        measured.truePeakDbtp() <= evidence.ceilingDbtp(),
                        "true peak " + peak + ", wanted at most " + ceiling);
    }
}
