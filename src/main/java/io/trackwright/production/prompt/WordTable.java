package io.trackwright.production.prompt;

import java.util.function.BiConsumer;

/**
 * The format of the word lists: a line is {@code KEY: phrase | phrase}; a line that begins with a
 * bar goes on.
 */
final class WordTable {
    private WordTable() {}

    static void read(String table, BiConsumer<String, String> entry) {
        String key = "";
        for (String line : table.lines().toList()) {
            String rest = line.strip();
            int colon = rest.indexOf(": ");
            if (!rest.startsWith("|") && colon > 0) {
                key = rest.substring(0, colon);
                rest = rest.substring(colon + 1);
            }
            for (String phrase : rest.split("\\|")) {
                if (!phrase.isBlank()) {
                    entry.accept(key, phrase.strip());
                }
            }
        }
    }
}
