package io.trackwright.production.prompt;

import io.trackwright.music.brief.GenreName;
import io.trackwright.music.theory.InstrumentFamily;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The genres users name, how fast they usually are, and which others are nearest when a genre is
 * not on the shelf.
 */
final class Neighbours {
    /**
     * Slug and the usual tempo at which a neighbour plays it (slowest, default, fastest); nearest
     * first; = is the same.
     */
    private static final String ROWS =
            """
            jazz 80 130 240: =jazz_swing
            smooth_jazz 80 92 105: rnb_soul | lofi_hip_hop | jazz_swing
            latin_jazz 90 110 200: bossa_nova | jazz_swing
            bossa_nova 110 128 150: jazz_swing
            samba 95 100 110: bossa_nova | jazz_swing
            salsa 160 190 220: latin_jazz | jazz_swing
            blues 60 108 140: jazz_swing
            funk 90 104 120: disco | jazz_swing
            rnb_soul 60 84 110: lofi_hip_hop | jazz_swing
            gospel 70 100 140: rnb_soul | jazz_swing
            chanson 70 90 120: folk | jazz_swing
            tango 110 120 130: classical | folk | baroque | jazz_swing
            flamenco 90 120 180: folk | romantic_piano | jazz_swing
            balkan 100 140 220: folk | jazz_swing
            trip_hop 80 90 100: boom_bap | hip_hop | lofi_hip_hop
            mariachi 90 112 150: folk | salsa | jazz_swing
            forro 90 110 130: folk | salsa | jazz_swing
            baile_funk 125 130 150: reggaeton | house
            bachata 118 126 136: bossa_nova | salsa | jazz_swing
            merengue 120 140 160: salsa | bossa_nova | jazz_swing
            bolero 70 84 100: bossa_nova | folk | jazz_swing
            soca 100 118 160: afrobeats | reggae | house
            electro_swing 118 126 132: house | jazz_swing
            ska 120 140 160: reggae | jazz_swing
            reggae 60 75 90: lofi_hip_hop
            boom_bap 80 90 100: hip_hop | lofi_hip_hop
            hip_hop 80 90 100: =boom_bap | lofi_hip_hop
            trap 130 140 170: boom_bap | lofi_hip_hop
            drill 138 142 145: trap | lofi_hip_hop
            phonk 130 140 160: trap | lofi_hip_hop
            reggaeton 88 95 100: afrobeats | house
            afrobeats 95 104 115: amapiano | house
            amapiano 108 112 116: house
            bhangra 90 105 130: pop | house
            pop 90 118 130: disco | synthwave | house
            disco 110 118 130: house
            edm 126 128 130: house
            electronic 100 110 128: synthwave | house
            uk_garage 128 132 135: house
            breakbeat 125 130 140: drum_and_bass
            techno 125 130 140: house
            trance 128 136 142: techno | house
            hardstyle 145 150 160: techno | house
            future_bass 130 150 160: dubstep | drum_and_bass
            dubstep 138 140 145: drum_and_bass
            synthwave 80 100 118: house
            chiptune 120 150 180: drum_and_bass
            rock 100 124 160: punk | metal | drum_and_bass
            punk 150 170 200: rock | drum_and_bass
            metal 120 160 200: rock | drum_and_bass
            country 80 112 140: folk | romantic_piano
            folk 70 96 130: country | romantic_piano
            ambient 50 70 90: cinematic
            new_age 50 60 70: ambient | cinematic
            indian_classical 60 80 120: ambient | cinematic
            classical 60 96 140: baroque | cinematic | romantic_piano
            baroque 60 100 140: classical | cinematic | romantic_piano
            lofi_hip_hop 60 78 90: boom_bap
            drum_and_bass 160 174 180: breakbeat
            house 118 124 130: techno
            jazz_swing 110 140 240: bossa_nova
            romantic_piano 50 72 120: classical
            cinematic 60 90 150: ambient
            """;

    private static final Set<InstrumentFamily> CLAVIERS =
            Set.of(InstrumentFamily.PIANO, InstrumentFamily.HARPSICHORD);
    private static final GenreName PIANO = new GenreName("romantic_piano");

    private final Map<GenreName, Row> rows = new LinkedHashMap<>();

    /**
     * @param same the first neighbour is another name for the genre
     */
    record Row(double minBpm, double bpm, double maxBpm, boolean same, List<GenreName> near) {}

    Neighbours() {
        WordTable.read(ROWS, this::add);
    }

    private void add(String key, String near) {
        String[] k = key.split(" ");
        GenreName name = new GenreName(k[0]);
        List<GenreName> list =
                new ArrayList<>(rows.containsKey(name) ? rows.get(name).near() : List.of());
        boolean same = near.startsWith("=") || rows.containsKey(name) && rows.get(name).same();
        list.add(new GenreName(near.replace("=", "")));
        rows.put(
                name,
                new Row(
                        Double.parseDouble(k[1]),
                        Double.parseDouble(k[2]),
                        Double.parseDouble(k[3]),
                        same,
                        List.copyOf(list)));
    }

    /** Every genre the table knows. */
    Set<GenreName> known() {
        return rows.keySet();
    }

    boolean knows(GenreName genre) {
        return rows.containsKey(genre);
    }

    Row row(GenreName genre) {
        return rows.getOrDefault(genre, new Row(20, 120, 400, false, List.of()));
    }

    /** The nearest genre of those allowed; the fallback when none is near. */
    GenreName nearest(
            GenreName asked,
            Predicate<GenreName> allowed,
            List<InstrumentFamily> instruments,
            GenreName fallback) {
        List<GenreName> near = row(asked).near();
        boolean clavier = instruments.stream().anyMatch(CLAVIERS::contains);
        if (clavier && near.contains(PIANO) && allowed.test(PIANO)) {
            return PIANO;
        }
        return near.stream().filter(allowed).findFirst().orElse(fallback);
    }
}
