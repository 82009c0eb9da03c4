package io.trackwright.audio.soundfont;

/**
 * A short interpolation kernel, the best there is for its length: between two samples each tap's
 * weight is a polynomial of the place, and the coefficients are those whose frequency response is,
 * by least squares, 1 up to the end of the pass band and 0 at the images of that band around
 * multiples of the sample rate. An image counts a hundred times as much as a ripple, and low
 * frequencies more than high ones, as recordings have them.
 *
 * <p>Method: O. Niemitalo, "Polynomial interpolators for high-quality resampling of oversampled
 * audio" (2001), with a least-squares design instead of his search.
 */
final class KernelDesign {
    private static final int ORDER = 4;
    private static final int PASS_POINTS = 40;
    private static final int IMAGES = 4;
    private static final double IMAGE_WEIGHT = 100;
    private static final double KNEE = 0.02;
    private static final int STEPS = 32;

    private final int half;
    private final double[] coefficients;
    private final double[][] normal;
    private final double[] target;

    /**
     * @param taps even, 2..16
     * @param passBand its end in sample rates, above 0 and below 0.5
     */
    KernelDesign(int taps, double passBand) {
        half = taps / 2;
        int size = (ORDER + 1) * half;
        normal = new double[size][size];
        target = new double[size];
        double[] row = new double[size];
        for (int i = 0; i < PASS_POINTS; i++) {
            double frequency = passBand * i / (PASS_POINTS - 1);
            double weight = KNEE / (frequency + KNEE);
            add(row, frequency, weight, weight);
            for (int image = 1; image <= IMAGES; image++) {
                add(row, image - frequency, IMAGE_WEIGHT * weight, 0);
                add(row, image + frequency, IMAGE_WEIGHT * weight, 0);
            }
        }
        coefficients = solved();
    }

    /**
     * The weight of a tap.
     *
     * @param tap 0 .. taps − 1
     * @param place between the two middle taps, 0..1
     */
    double weight(int tap, double place) {
        boolean mirrored = tap >= half;
        int k = mirrored ? 2 * half - 1 - tap : tap;
        double u = mirrored ? 0.5 - place : place - 0.5;
        double sum = 0;
        for (int m = ORDER; m >= 0; m--) {
            sum = sum * u + coefficients[m * half + k];
        }
        return sum;
    }

    /** One more equation: the response at a frequency. */
    private void add(double[] row, double frequency, double weight, double wanted) {
        for (int m = 0; m <= ORDER; m++) {
            double moment = moment(m, frequency);
            for (int k = 0; k < half; k++) {
                double angle = 2 * Math.PI * frequency * (half - 0.5 - k);
                double turn = m % 2 == 0 ? StrictMath.cos(angle) : -StrictMath.sin(angle);
                row[m * half + k] = weight * 2 * turn * moment;
            }
        }
        for (int i = 0; i < row.length; i++) {
            target[i] += wanted * row[i];
            for (int j = 0; j <= i; j++) {
                normal[i][j] += row[i] * row[j];
            }
        }
    }

    /** The transform of u to the power {@code m} over −½..½, by Simpson's rule. */
    private static double moment(int m, double frequency) {
        double sum = 0;
        for (int i = 0; i <= STEPS; i++) {
            double u = 0.5 * i / STEPS;
            double angle = 2 * Math.PI * frequency * u;
            double wave = m % 2 == 0 ? StrictMath.cos(angle) : StrictMath.sin(angle);
            double weight = i == 0 || i == STEPS ? 1 : i % 2 == 1 ? 4 : 2;
            sum += weight * wave * power(u, m);
        }
        return 2 * sum * 0.5 / STEPS / 3;
    }

    private static double power(double u, int m) {
        double product = 1;
        for (int i = 0; i < m; i++) {
            product *= u;
        }
        return product;
    }

    /** The solution of the normal equations, by Cholesky's factors. */
    private double[] solved() {
        int size = target.length;
        double[][] l = normal;
        double[] x = target.clone();
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = l[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= l[i][k] * l[j][k];
                }
                l[i][j] = i == j ? Math.sqrt(sum) : sum / l[j][j];
            }
            for (int k = 0; k < i; k++) {
                x[i] -= l[i][k] * x[k];
            }
            x[i] /= l[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int k = i + 1; k < size; k++) {
                x[i] -= l[k][i] * x[k];
            }
            x[i] /= l[i][i];
        }
        return x;
    }
}
