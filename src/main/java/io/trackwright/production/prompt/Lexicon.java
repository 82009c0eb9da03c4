package io.trackwright.production.prompt;

import io.trackwright.music.brief.Ending;
import io.trackwright.music.brief.Flavour.Treatment;
import io.trackwright.music.brief.Flavour.Use;
import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.GenreProfile;
import io.trackwright.music.brief.Manner;
import io.trackwright.music.brief.Mood;
import io.trackwright.music.score.SectionKind;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.Mode;
import io.trackwright.music.theory.TimeSignature;
import io.trackwright.production.prompt.Term.Fit;
import io.trackwright.production.prompt.Term.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every phrase the parser knows, as a tree of words; a look-up takes time in the length of the
 * phrase only.
 */
final class Lexicon {
    private final Node root = new Node();
    private final Spelling spelling = new Spelling();

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Term> terms = new ArrayList<>();
    }

    /** The built-in words, and the titles and aliases of the shelf where they are new. */
    Lexicon(List<GenreProfile> shelf) {
        WordTable.read(GenreWords.NAMES, (k, p) -> addGenre(new GenreName(k), p));
        WordTable.read(GenreWords.HINTS, (k, p) -> add(p, new Term.Genre(new GenreName(k), false)));
        WordTable.read(
                MoodWords.NAMES,
                (k, p) -> declined(p).forEach(each -> addMood(Mood.valueOf(k), each)));
        WordTable.read(InstrumentWords.NAMES, this::addInstrument);
        WordTable.read(
                InstrumentWords.WITHOUT,
                (k, p) -> add(p, new Term.Without(InstrumentFamily.valueOf(k))));
        WordTable.read(ArtistWords.PLAIN, (k, p) -> addArtist(k, p, false));
        WordTable.read(ArtistWords.CUED, (k, p) -> addArtist(k, p, true));
        addForm();
        addFlavour();
        addGrammar();
        for (GenreProfile g : shelf) {
            addMissing(g.name(), g.title());
            addMissing(g.name(), g.name().slug().replace('_', ' '));
            g.aliases().forEach(a -> addMissing(g.name(), a));
        }
    }

    private void addForm() {
        WordTable.read(
                FormWords.SECTIONS,
                (k, p) -> {
                    boolean sure = !k.endsWith("?");
                    add(p, new Term.Form(SectionKind.valueOf(k.replace("?", "")), sure));
                    add(p, new Term.Grammar(Role.SECTION));
                });
        WordTable.read(
                FormWords.ENDINGS,
                (k, p) -> {
                    add(p, new Term.Closing(Ending.valueOf(k)));
                    add(p, new Term.Grammar(Role.SECTION));
                });
    }

    private void addFlavour() {
        WordTable.read(FlavourWords.USES, (k, p) -> add(p, new Term.Purpose(Use.valueOf(k))));
        WordTable.read(
                FlavourWords.TREATMENTS, (k, p) -> add(p, new Term.Treated(Treatment.valueOf(k))));
        WordTable.read(FlavourWords.MANNERS, (k, p) -> add(p, new Term.Felt(Manner.valueOf(k))));
        WordTable.read(FlavourWords.ERAS, (k, p) -> add(p, new Term.Era(Integer.parseInt(k))));
        WordTable.read(
                SubstyleWords.TABLE,
                (k, p) -> {
                    addBranch(k, p);
                    learn(p);
                });
        WordTable.read(SceneWords.TABLE, this::addScene);
    }

    /** A phrase keeps what its words are for and when: "travel vlog" is still video. */
    private void addScene(String key, String phrase) {
        List<Token> tokens = PromptText.of(phrase).tokens();
        List<Term> kept =
                IntStream.range(0, tokens.size())
                        .mapToObj(i -> longest(tokens, i))
                        .flatMap(h -> h.terms().stream())
                        .filter(t -> t instanceof Term.Purpose || t instanceof Term.Era)
                        .toList();
        addBranch(key, phrase);
        kept.forEach(t -> add(phrase, t));
    }

    private void addBranch(String key, String phrase) {
        Substyle branch = Substyle.parse(key);
        add(phrase, new Term.Branch(branch));
        addJoined(phrase, new Term.Branch(branch));
        branch.hint().forEach(g -> add(phrase, new Term.Genre(g, false)));
    }

    private void addGrammar() {
        WordTable.read(GrammarWords.ROLES, (k, p) -> add(p, new Term.Grammar(Role.valueOf(k))));
        WordTable.read(GrammarWords.UNITS, (k, p) -> add(p, new Term.Unit(Double.parseDouble(k))));
        WordTable.read(
                GrammarWords.PACES,
                (k, p) -> declined(p).forEach(w -> add(w, new Term.Speed(Pace.valueOf(k)))));
        WordTable.read(GrammarWords.SCALES, (k, p) -> add(p, new Term.Scale(Mode.valueOf(k))));
        WordTable.read(
                GrammarWords.METRES,
                (k, p) -> {
                    int slash = k.indexOf('/');
                    int beats = Integer.parseInt(k.substring(0, slash));
                    int value = Integer.parseInt(k.substring(slash + 1));
                    add(p, new Term.Metre(new TimeSignature(beats, value)));
                });
        WordTable.read(
                GrammarWords.ITALIAN_TEMPI,
                (k, p) -> {
                    String[] range = k.split(" ");
                    add(
                            p,
                            new Term.TempoRange(
                                    Double.parseDouble(range[0]), Double.parseDouble(range[1])));
                });
    }

    private void addGenre(GenreName name, String phrase) {
        add(phrase, new Term.Genre(name, true));
        addJoined(phrase, new Term.Genre(name, true));
        learn(phrase);
    }

    /**
     * Only phrases that mean nothing yet: an alias such as "piano" stays an instrument, and "dark
     * trap" is a mood and a genre already.
     */
    private void addMissing(GenreName name, String phrase) {
        List<Token> tokens = PromptText.of(phrase).tokens();
        if (!tokens.isEmpty() && !told(tokens, name)) {
            List<Term> colours = colours(tokens);
            add(phrase, new Term.Genre(name, true));
            colours.forEach(t -> add(phrase, t));
        }
    }

    /** The moods of a phrase's words, which it keeps as a name: "chill beats" are chill. */
    private List<Term> colours(List<Token> tokens) {
        return IntStream.range(0, tokens.size())
                .mapToObj(i -> longest(tokens, i))
                .flatMap(h -> h.terms().stream())
                .filter(Term.Feeling.class::isInstance)
                .distinct()
                .toList();
    }

    /** True when the parts of a phrase say all that the whole does. */
    private boolean told(List<Token> tokens, GenreName name) {
        boolean tells = longest(tokens, 0).to() == tokens.size();
        for (int i = 0; i < tokens.size(); ) {
            Hit hit = longest(tokens, i);
            boolean decade = tokens.get(i).number() || tokens.get(i).is("s");
            if (hit.empty() && !decade) {
                return false;
            }
            tells |= hit.has(Term.Plays.class) || hit.all(Term.Genre.class).anyMatch(name(name));
            i = Math.max(hit.to(), i + 1);
        }
        return tells;
    }

    private static Predicate<Term.Genre> name(GenreName name) {
        return g -> g.name().equals(name);
    }

    /** "lo fi" is also found as "lofi". */
    private void addJoined(String phrase, Term term) {
        if (phrase.indexOf(' ') == phrase.lastIndexOf(' ')
                && phrase.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == ' ')
                && phrase.length() >= 5) {
            add(phrase.replace(" ", ""), term);
        }
    }

    /** "ruhig*" with its German endings, "oscur~" with its Romance ones; else the word itself. */
    private static Stream<String> declined(String word) {
        String stem = word.substring(0, word.length() - 1);
        return switch (word.charAt(word.length() - 1)) {
            case '*' -> Stream.of("", "e", "er", "es", "en", "em").map(stem::concat);
            case '~' -> Stream.of("o", "a", "os", "as", "i").map(stem::concat);
            default -> Stream.of(word);
        };
    }

    private void addMood(Mood mood, String phrase) {
        add(phrase, new Term.Feeling(mood));
        learn(phrase);
    }

    private void addInstrument(String key, String phrase) {
        Fit fit = key.endsWith("?") ? Fit.IMPLIED : key.endsWith("~") ? Fit.NEAREST : Fit.EXACT;
        String name = fit == Fit.EXACT ? key : key.substring(0, key.length() - 1);
        Term plays = new Term.Plays(InstrumentFamily.valueOf(name), fit);
        add(phrase, plays);
        char last = phrase.charAt(phrase.length() - 1);
        boolean plural = last >= 'a' && last <= 'z' && last != 's';
        List<Token> many = PromptText.of(phrase + "s").tokens();
        Hit known = longest(many, 0);
        if (plural && !(known.to() == many.size() && known.has(Term.Plays.class))) {
            add(phrase + "s", plays);
        }
        learn(phrase);
    }

    private void addArtist(String key, String phrase, boolean cued) {
        String[] traits = key.split(" ");
        add(phrase, new Term.Artist(cued));
        add(phrase, new Term.Genre(new GenreName(traits[0]), false));
        add(phrase, new Term.Feeling(Mood.valueOf(traits[1])));
    }

    private void add(String phrase, Term term) {
        Node node = root;
        for (Token t : PromptText.of(phrase).tokens()) {
            node = node.next.computeIfAbsent(t.text(), _ -> new Node());
            if (t.word()) {
                spelling.known(t.text());
            }
        }
        if (!node.terms.contains(term)) {
            node.terms.add(term);
        }
    }

    private void learn(String phrase) {
        PromptText.of(phrase).tokens().stream()
                .filter(Token::word)
                .forEach(t -> spelling.learn(t.text()));
    }

    /** The tokens with near misses of known words put right. */
    List<Token> corrected(List<Token> tokens) {
        return spelling.correct(tokens);
    }

    /** The longest phrase that begins at a token; empty when there is none. */
    Hit longest(List<Token> tokens, int from) {
        Hit best = Hit.none(from);
        Node node = root;
        for (int i = from; i < tokens.size(); i++) {
            Node next = node.next.getOrDefault(tokens.get(i).text(), root);
            if (next == root) {
                break;
            }
            node = next;
            if (!node.terms.isEmpty()) {
                best = new Hit(from, i + 1, List.copyOf(node.terms));
            }
        }
        return best;
    }
}
