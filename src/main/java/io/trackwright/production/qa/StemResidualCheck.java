package io.trackwright.production.qa;

/** The mastered stems sum to the master: what is left over peaks at −90 dBFS at most. */
final class StemResidualCheck implements Check {
    static final double MOST_DBFS = -90;

    @Override
    public String name() {
        return "stem_residual";
    }

    @Override
    public Cure cure() {
        return Cure.NONE;
    }

    @Override
    public Finding examine(Evidence evidence, Measurements measured) {
        String residual = Answer.number(Math.max(-144, evidence.stemResidualDbfs()), 1) + " dBFS";
        return new Answer(name(), residual, "at most -90 dBFS")
                .passIf(
                        evidence.stemResidualDbfs() <= MOST_DBFS,
                        "stems miss the master by " + residual + ", wanted at most -90");
    }
}
