package io.trackwright.service.llm;

/** Text of others, made fit to be shown: one line of visible characters. */
final class Plain {
    private Plain() {}

    /**
     * Without control, format and direction characters and halves of pairs; blanks are single; cut
     * at a word where it is too long.
     */
    static String line(String text, int most) {
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .limit(most * 4L)
                .forEach(
                        c -> {
                            int shown = shown(c);
                            if (shown != ' '
                                    || !clean.isEmpty()
                                            && clean.charAt(clean.length() - 1) != ' ') {
                                clean.appendCodePoint(shown);
                            }
                        });
        String line = clean.toString().strip();
        if (line.length() <= most) {
            return line;
        }
        int end = line.lastIndexOf(' ', most - 1);
        int cut = end > most / 2 ? end : most - 1;
        if (Character.isHighSurrogate(line.charAt(cut - 1))) {
            cut--;
        }
        return line.substring(0, cut).strip() + "…";
    }

    private static int shown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR ->
                    ' ';
            default -> c;
        };
    }
}
