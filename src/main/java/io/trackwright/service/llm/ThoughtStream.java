package io.trackwright.service.llm;

import java.util.function.Consumer;

/**
 * Reads the {@code thought} of an answer while it is still being written, and passes on how it
 * stands, fit to be shown.
 */
final class ThoughtStream implements Consumer<String> {
    private static final int MOST = 200;

    /** Beyond this no thought begins or goes on: the rest is plan. */
    private static final int MOST_READ = 2_000;

    private final Consumer<String> listener;
    private final StringBuilder text = new StringBuilder();
    private String told = "";

    ThoughtStream(Consumer<String> listener) {
        this.listener = listener;
    }

    @Override
    public void accept(String part) {
        String thought;
        synchronized (text) {
            if (text.length() > MOST_READ) {
                return;
            }
            text.append(part, 0, Math.min(part.length(), MOST_READ));
            thought = Plain.line(soFar(), MOST);
            if (thought.isEmpty() || thought.equals(told)) {
                return;
            }
            told = thought;
        }
        listener.accept(thought);
    }

    private String soFar() {
        int at = text.indexOf("\"thought\"");
        int colon = at < 0 ? -1 : text.indexOf(":", at + "\"thought\"".length());
        int open = colon < 0 ? -1 : text.indexOf("\"", colon);
        StringBuilder out = new StringBuilder();
        for (int i = open + 1; open >= 0 && i < text.length() && text.charAt(i) != '"'; i++) {
            if (text.charAt(i) != '\\') {
                out.append(text.charAt(i));
                continue;
            }
            int used = escape(i, out);
            if (used == 0) {
                break; // the rest of the escape is still to come
            }
            i += used;
        }
        return out.toString();
    }

    /**
     * Appends what an escape at {@code i} stands for; how far it reaches, 0 when it is not whole.
     */
    private int escape(int i, StringBuilder out) {
        if (i + 1 >= text.length()) {
            return 0;
        }
        char c = text.charAt(i + 1);
        if (c != 'u') {
            out.append("nrtbf".indexOf(c) >= 0 ? ' ' : c);
            return 1;
        }
        if (i + 5 >= text.length()) {
            return 0;
        }
        String hex = text.substring(i + 2, i + 6);
        out.append(hex.matches("[0-9a-fA-F]{4}") ? (char) Integer.parseInt(hex, 16) : ' ');
        return 5;
    }
}
