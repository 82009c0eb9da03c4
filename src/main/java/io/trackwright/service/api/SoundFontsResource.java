package io.trackwright.service.api;

import io.smallrye.common.annotation.Blocking;
import io.trackwright.production.render.LoadedFont;
import io.trackwright.production.render.SoundFonts;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What recordings can play, by the names that {@code sound.font} takes. */
@Path("/api/v1/soundfonts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
public class SoundFontsResource {
    private final SoundFonts fonts;
    private final ApiSettings settings;

    SoundFontsResource(SoundFonts fonts, ApiSettings settings) {
        this.fonts = fonts;
        this.settings = settings;
    }

    /**
     * The sound fonts of the machine.
     *
     * @param engine plays where a request does not say
     * @param best what plays for {@code soundfont} and {@code auto} without a name; empty for none
     */
    record SoundFontsView(String engine, String best, List<SoundFontView> fonts) {}

    /**
     * A sound font.
     *
     * @param font as requests name it
     * @param title as the font names itself
     * @param presets instruments and kits in it
     */
    record SoundFontView(String font, String title, String sha256, int presets) {
        private static SoundFontView of(LoadedFont font) {
            return new SoundFontView(font.name(), font.title(), font.sha256(), font.presets());
        }
    }

    /** Fonts that nobody has asked for yet are read and hashed, which takes a second each. */
    @GET
    @Blocking
    @Operation(operationId = "listSoundFonts", summary = "Sound fonts that can play")
    public SoundFontsView list() {
        return new SoundFontsView(
                settings.engine().slug(),
                fonts.best().map(LoadedFont::name).orElse(""),
                fonts.all().stream().map(SoundFontView::of).toList());
    }
}
