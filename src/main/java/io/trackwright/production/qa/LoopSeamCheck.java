package io.trackwright.production.qa;

/**
 * A loop goes round without a click: where its end meets its beginning the waveform breaks no
 * sharper than somewhere inside, give or take what an attack on the first frame may add. A seam
 * that is heard is worth a look; the piece is whole. Of other pieces nothing is asked.
 */
final class LoopSeamCheck implements Check {
    static final double MOST_DB = 3;

    @Override
    public String name() {
        return "loop_seam";
    }

    @Override
    public Cure cure() {
        return Cure.NONE;
    }

    @Override
    public Finding examine(Evidence evidence, Measurements measured) {
        boolean loop = evidence.brief().course().loop().value();
        String seam = Answer.number(measured.seamDb(), 1) + " dB";
        Answer answer =
                new Answer(name(), seam, loop ? "at most 3 dB" : "nothing, this is no loop");
        if (!loop) {
            return answer.pass("no loop was asked for");
        }
        String text = "the end meets the beginning at " + seam + " beside the sharpest edge inside";
        return measured.seamDb() <= MOST_DB ? answer.pass(text) : answer.warn(text);
    }
}
