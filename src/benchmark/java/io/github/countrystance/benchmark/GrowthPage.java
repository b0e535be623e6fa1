package io.github.countrystance.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;

/** Writes curves as Markdown with a picture for each. */
final class GrowthPage {

  private static final int WIDTH = 560;
  private static final int HEIGHT = 340;
  private static final String HEAD =
      """
      # How time and memory grow

      Written on %s by `mvn -q -P benchmark test-compile exec:exec@growth -Dbenchmark.args=%s`, the
      share of the largest sizes, with the models of that day. Time is processor time of the JVM, memory
      what is held after garbage collection. The power is the exponent of the size with which time grows
      in the upper half of the sizes: 1 is linear, 0 constant, less than 1 where the compiler still
      warms up.
      """;

  private GrowthPage() {}

  static void write(Path folder, double share, List<Curve> curves) throws IOException {
    Files.createDirectories(folder);
    StringBuilder page =
        new StringBuilder(String.format(Locale.ROOT, HEAD, LocalDate.now(ZoneOffset.UTC), share));
    for (Curve curve : curves) {
      draw(curve, folder.resolve("growth-" + curve.name() + ".png"));
      page.append("\n## ").append(curve.title()).append("\n\n");
      page.append(String.format(Locale.ROOT, "Power %.2f.\n\n", curve.power()));
      page.append("![").append(curve.title()).append("](growth-").append(curve.name());
      page.append(".png)\n\n| ").append(curve.unit()).append(" | ms | MB |\n| --- | --- | --- |\n");
      for (Curve.Point p : curve.points()) {
        page.append(
            String.format(
                Locale.ROOT,
                "| %.0f | %.2f | %.1f |\n",
                p.size(),
                p.milliseconds(),
                p.megabytes()));
      }
    }
    Files.writeString(folder.resolve("growth.md"), page);
  }

  private static void draw(Curve curve, Path file) throws IOException {
    XYChart chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .title(curve.title())
            .xAxisTitle(curve.unit())
            .yAxisTitle("ms of processor time")
            .build();
    chart.getStyler().setXAxisLogarithmic(curve.logarithmic());
    chart.getStyler().setYAxisLogarithmic(curve.logarithmic());
    chart.getStyler().setLegendVisible(true);
    chart.addSeries("measured", sizes(curve), times(curve));
    Curve.Point last = curve.points().get(curve.points().size() - 1);
    double[] linear =
        curve.points().stream()
            .mapToDouble(p -> last.milliseconds() * p.size() / last.size())
            .toArray();
    chart.addSeries("linear", sizes(curve), linear);
    Files.write(file, BitmapEncoder.getBitmapBytes(chart, BitmapFormat.PNG));
  }

  private static double[] sizes(Curve curve) {
    return curve.points().stream().mapToDouble(Curve.Point::size).toArray();
  }

  private static double[] times(Curve curve) {
    return curve.points().stream().mapToDouble(Curve.Point::milliseconds).toArray();
  }
}
