package io.trackwright.production.qa;

import io.trackwright.audio.dsp.Decibels;

/** The mean of each channel within 0.1 % of full scale: −60 dBFS. */
final class DcOffsetCheck implements Check {
    static final double MOST = 0.001;

    @Override
    public String name() {
        return "dc_offset";
    }

    @Override
    public Cure cure() {
        return Cure.NONE;
    }

    @Override
    public Finding examine(Evidence evidence, Measurements measured) {
        double dbfs = Math.max(-144, Decibels.fromGain(measured.dcOffset()));
        String offset = Answer.number(dbfs, 1) + " dBFS";
        return new Answer(name(), offset, "at most -60 dBFS")
                .passIf(
                        measured.dcOffset() <= MOST,
                        "constant offset " + offset + ", wanted at most -60");
    }
}
