package io.trackwright.production.export;

import java.util.List;

/**
 * The recipe of a finished track: enough to make the same bytes again, and the hashes to prove it.
 * Hashes are SHA-256 in lower-case hexadecimal.
 *
 * @param engineVersion of the program that made the track
 * @param request what was asked for
 * @param genre slug of the genre it became
 * @param briefSummary the brief in one line, for people
 * @param adjustments how the attempt that was delivered differs from the first
 * @param frames length of the master
 * @param scoreSha256 of the score's stored form
 * @param masterSha256 of the master file
 * @param chunkSha256s of the audio chunks, in order; joined, they are the master's samples
 */
public record Manifest(
        String engineVersion,
        Request request,
        String genre,
        String briefSummary,
        Adjustments adjustments,
        long frames,
        String scoreSha256,
        String masterSha256,
        List<String> chunkSha256s) {

    /**
     * What was asked for.
     *
     * @param prompt the user's words
     * @param seed 0 or more
     * @param sampleRateHz of the master
     * @param loudnessLufs integrated loudness of the master
     * @param truePeakDbtp ceiling of the master
     */
    public record Request(
            String prompt, long seed, int sampleRateHz, double loudnessLufs, double truePeakDbtp) {
        public Request {
            if (seed < 0) {
                throw new IllegalArgumentException("seed must be 0 or more, was " + seed);
            }
            if (sampleRateHz < 1) {
                throw new IllegalArgumentException(
                        "sampleRateHz must be 1 or more, was " + sampleRateHz);
            }
            if (!Double.isFinite(loudnessLufs) || !Double.isFinite(truePeakDbtp)) {
                throw new IllegalArgumentException(
                        "loudnessLufs and truePeakDbtp must be finite, were "
                                + loudnessLufs
                                + ", "
                                + truePeakDbtp);
            }
        }
    }

    /**
     * What quality assurance changed.
     *
     * @param attempt the one that was delivered, 1 or more
     * @param loudnessTrimDb added to the loudness aimed at
     * @param ceilingTrimDb added to the ceiling
     * @param recompositions how many times the piece was composed anew
     */
    public record Adjustments(
            int attempt, double loudnessTrimDb, double ceilingTrimDb, int recompositions) {
        public Adjustments {
            if (attempt < 1) {
                throw new IllegalArgumentException("attempt must be 1 or more, was " + attempt);
            }
            if (recompositions < 0) {
                throw new IllegalArgumentException(
                        "recompositions must be 0 or more, was " + recompositions);
            }
            if (!Double.isFinite(loudnessTrimDb) || !Double.isFinite(ceilingTrimDb)) {
                throw new IllegalArgumentException(
                        "trims must be finite, were " + loudnessTrimDb + ", " + ceilingTrimDb);
            }
        }
    }

    public Manifest {
        chunkSha256s = List.copyOf(chunkSha256s);
        if (frames < 1) {
            throw new IllegalArgumentException("frames must be 1 or more, was " + frames);
        }
        sha256("scoreSha256", scoreSha256);
        sha256("masterSha256", masterSha256);
        chunkSha256s.forEach(hash -> sha256("chunkSha256s", hash));
    }

    private static void sha256(String field, String hash) {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    field + " must be 64 lower-case hex digits, was " + hash);
        }
    }
}
