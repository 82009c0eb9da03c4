package io.trackwright.production.picture;

/**
 * The lowest and highest samples of equal stretches as JSON, in the form that players of waveforms
 * read (BBC audiowaveform, version 2, 16 bit, one channel for both).
 */
public final class Peaks {
    private Peaks() {}

    /**
     * The document.
     *
     * @param pairs how many stretches to have about, 1 or more; never shorter than the overview's
     *     buckets
     */
    public static String json(Overview overview, int pairs) {
        int n = overview.buckets();
        int stride = Math.max(1, Math.ceilDiv(n, pairs));
        int length = Math.ceilDiv(n, stride);
        StringBuilder json = new StringBuilder(14 * length + 200);
        json.append("{\"version\":2,\"channels\":1,\"sample_rate\":")
                .append(overview.sampleRateHz());
        json.append(",\"samples_per_pixel\":").append(stride * Overview.BUCKET_FRAMES);
        json.append(",\"bits\":16,\"length\":").append(length).append(",\"data\":[");
        for (int i = 0; i < length; i++) {
            int to = Math.min(n, (i + 1) * stride);
            json.append(i == 0 ? "" : ",").append(overview.low(i * stride, to));
            json.append(',').append(overview.high(i * stride, to));
        }
        return json.append("]}").toString();
    }
}
