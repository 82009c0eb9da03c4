package io.trackwright.production.qa;

/** Integrated loudness (BS.1770) within ± 0.5 LU of the target; worth a look beyond ± 0.3. */
final class LoudnessCheck implements Check {
    static final double TOLERANCE_LU = 0.5;
    static final double WARN_LU = 0.3;

    @Override
    public String name() {
        return "loudness";
    }

    @Override
    public Cure cure() {
        return Cure.LOUDNESS;
    }

    @Override
    public Finding examine(Evidence evidence, Measurements measured) {
        double missLu = Math.abs(measured.integratedLufs() - evidence.targetLufs());
        String loudness = Answer.number(measured.integratedLufs(), 2) + " LUFS";
        String wanted =
                Answer.number(evidence.targetLufs(), 2) + " ± " + Answer.number(TOLERANCE_LU, 1);
        Answer answer = new Answer(name(), loudness, wanted + " LUFS");
        String text = "loudness " + loudness + ", wanted " + wanted;
        if (!(missLu <= TOLERANCE_LU)) {
            return answer.fail(text);
        }
        return missLu <= WARN_LU ? answer.pass(text) : answer.warn(text);
    }
}
