package io.trackwright.service.api;

import io.trackwright.service.job.JobRequest;

/**
 * A request in the form in which it can be sent again: the body of {@code POST /jobs} with its
 * seed.
 */
record RequestView(String prompt, long seed, WishesView brief, DeliveryView delivery) {

    /** The technical wishes. */
    record DeliveryView(int sampleRateHz, double loudnessLufs, double truePeakDbtp) {}

    static RequestView of(JobRequest request) {
        return new RequestView(
                request.prompt(),
                request.seed(),
                WishesView.of(request.wishes()),
                new DeliveryView(
                        request.delivery().sampleRateHz(),
                        request.delivery().loudnessLufs(),
                        request.delivery().truePeakDbtp()));
    }
}
