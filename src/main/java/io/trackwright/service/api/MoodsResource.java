package io.trackwright.service.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One-click starting points. */
@Path("/api/v1/moods")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
public class MoodsResource {
    /**
     * A starting point.
     *
     * @param slug stable, for programs
     * @param title as it stands on a button
     * @param genre slug of the genre its prompt asks for
     * @param character a few words on what it sounds like
     * @param prompt ready to be sent
     */
    record MoodView(String slug, String title, String genre, String character, String prompt) {}

    /** Short enough to be heard to the end while the next one is made. */
    static final List<MoodView> MOODS =
            List.of(
                    new MoodView(
                            "lofi",
                            "Lo-fi",
                            "lofi_hip_hop",
                            "dusty drums, warm keys",
                            "Mellow lo-fi hip hop for a rainy evening, electric piano and jazz"
                                    + " guitar, 76 bpm, 80 seconds"),
                    new MoodView(
                            "jazz",
                            "Jazz",
                            "jazz_swing",
                            "walking bass, brushes, a solo",
                            "Warm jazz swing with piano, walking upright bass and saxophone, 132"
                                    + " bpm, Bb major, 80 seconds"),
                    new MoodView(
                            "classical",
                            "Classical",
                            "romantic_piano",
                            "solo piano, romantic",
                            "Romantic solo piano nocturne, calm and nostalgic, Eb major, 3/4, 80"
                                    + " seconds"),
                    new MoodView(
                            "drum-and-bass",
                            "Drum and bass",
                            "drum_and_bass",
                            "fast breaks, reese bass",
                            "Energetic drum and bass with a dark reese bass, 174 bpm, F minor, 80"
                                    + " seconds"),
                    new MoodView(
                            "cinematic",
                            "Cinematic",
                            "cinematic",
                            "strings, brass, taiko",
                            "Epic cinematic trailer with strings, brass and taiko, 90 bpm, D minor,"
                                    + " 80 seconds"),
                    new MoodView(
                            "ambient",
                            "Ambient",
                            "ambient",
                            "slow pads, no drums",
                            "Dreamy ambient with soft pads and bells, no drums, 70 bpm, 80"
                                    + " seconds"),
                    new MoodView(
                            "house",
                            "House",
                            "house",
                            "four on the floor",
                            "Uplifting house with piano and a groovy bass, 124 bpm, A minor, 80"
                                    + " seconds"),
                    new MoodView(
                            "rock",
                            "Rock",
                            "rock",
                            "guitars, bass, drums",
                            "Driving rock with electric guitar, 124 bpm, E minor, 80 seconds"),
                    new MoodView(
                            "synthwave",
                            "Synthwave",
                            "synthwave",
                            "neon arpeggios",
                            "Nostalgic synthwave for a night drive, 100 bpm, A minor, 80 seconds"),
                    new MoodView(
                            "bossa-nova",
                            "Bossa nova",
                            "bossa_nova",
                            "nylon guitar, light touch",
                            "Relaxing bossa nova with nylon guitar and flute, 128 bpm, F major, 80"
                                    + " seconds"),
                    new MoodView(
                            "trap",
                            "Trap",
                            "trap",
                            "sub bass, fast hats",
                            "Dark trap with bells and a deep sub bass, 140 bpm, F minor, 80"
                                    + " seconds"),
                    new MoodView(
                            "indian-classical",
                            "Indian classical",
                            "indian_classical",
                            "tanpura, sitar, tabla",
                            "Hypnotic Indian classical raga, 80 bpm, 80 seconds"));

    @GET
    @Operation(operationId = "listMoods", summary = "Starting points, each with a ready prompt")
    public List<MoodView> list() {
        return MOODS;
    }
}
