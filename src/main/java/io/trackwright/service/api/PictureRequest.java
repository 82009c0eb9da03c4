package io.trackwright.service.api;

import io.trackwright.production.picture.Size;
import io.trackwright.production.picture.Theme;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** How large a picture is to be, and on what it will stand. */
public class PictureRequest {
    @Parameter(description = "In pixels")
    @QueryParam("width")
    @Nullable String width;

    @Parameter(description = "In pixels")
    @QueryParam("height")
    @Nullable String height;

    @Parameter(description = "dark (default) or light")
    @QueryParam("theme")
    @Nullable String theme;

    /**
     * The largest picture.
     *
     * @param maxWidth in pixels, 1200 or more
     * @param maxHeight in pixels, 480 or more
     */
    public record Limits(int maxWidth, int maxHeight) {
        public Limits {
            if (maxWidth < 1200) {
                throw new IllegalArgumentException(
                        "maxWidth must be 1200 or more, was " + maxWidth);
            }
            if (maxHeight < 480) {
                throw new IllegalArgumentException(
                        "maxHeight must be 480 or more, was " + maxHeight);
            }
        }
    }

    /** The size; fails with problem {@code invalid-request}. */
    Size size(int usualWidth, int usualHeight, int minHeight, Limits limits) {
        return new Size(
                number("width", width, usualWidth, Size.MIN_WIDTH, limits.maxWidth()),
                number("height", height, usualHeight, minHeight, limits.maxHeight()));
    }

    private static int number(String field, @Nullable String text, int usual, int least, int most) {
        if (text == null) {
            return usual;
        }
        int value = text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : -1;
        if (value < least || value > most) {
            throw wrong(field, "must be a whole number, " + least + ".." + most);
        }
        return value;
    }

    /** The colours; fails with problem {@code invalid-request}. */
    Theme theme() {
        if (theme == null) {
            return Theme.DARK;
        }
        for (Theme known : Theme.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(theme)) {
                return known;
            }
        }
        throw wrong("theme", "must be dark or light");
    }

    private static RuntimeException wrong(String field, String rule) {
        return ProblemType.INVALID_REQUEST.problem(List.of(FieldError.inQuery(field, rule)));
    }
}
