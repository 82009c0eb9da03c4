package io.trackwright.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A job of the bench: always the same prompt and seed, so that figures can be compared. */
record BenchJob(String name, String prompt, long seed) {
    /** A short one first (it also warms the JVM up), then six genres far apart, 3 minutes each. */
    static final List<BenchJob> ALL =
            List.of(
                    new BenchJob(
                            "lo-fi, 30 s",
                            "Lo-fi hip hop for a rainy evening at 82 bpm in A minor, 30 seconds",
                            11),
                    new BenchJob(
                            "drum and bass",
                            "A high-energy drum and bass track at 174 bpm in F minor, 3 minutes",
                            42),
                    new BenchJob(
                            "house",
                            "A warm deep house track at 122 bpm in C minor, 3 minutes long",
                            43),
                    new BenchJob(
                            "lo-fi hip hop",
                            "Dusty lo-fi hip hop beats at 78 bpm in D minor, 3 minutes",
                            44),
                    new BenchJob(
                            "jazz swing",
                            "A swinging jazz trio at 150 bpm in B flat major, 3 minutes",
                            45),
                    new BenchJob(
                            "romantic piano",
                            "A romantic solo piano piece at 72 bpm in E flat major, 3 minutes",
                            46),
                    new BenchJob(
                            "cinematic",
                            "An epic cinematic orchestral score at 96 bpm in D minor, 3 minutes",
                            47));

    /** One short and one long. */
    static final List<BenchJob> QUICK = ALL.subList(0, 2);

    ObjectNode request() {
        return Json.object().put("prompt", prompt).put("seed", seed);
    }
}
