package io.github.countrystance.cli;

import io.github.countrystance.stance.Stance;
import io.github.countrystance.training.Evaluation;
import io.github.countrystance.training.Evaluation.Coverage;
import io.github.countrystance.training.Evaluation.ReliabilityBin;
import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.HeatMapChart;
import org.knowm.xchart.HeatMapChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.internal.chartpart.Chart;

/** Pictures of an evaluation, as data addresses that a page can hold. */
final class Charts {

  private static final int WIDTH = 520;
  private static final int HEIGHT = 400;

  private Charts() {}

  static String confusion(Evaluation evaluation) throws IOException {
    HeatMapChart chart =
        new HeatMapChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .title("Labels (up) and what the model gave (across)")
            .build();
    List<Stance> stances = List.of(Stance.values());
    List<String> names = stances.stream().map(Stance::name).toList();
    List<Number[]> cells = new ArrayList<>();
    for (Stance given : stances) {
      for (Stance label : stances) {
        long count = evaluation.count(label, given);
        cells.add(new Number[] {stances.indexOf(given), stances.indexOf(label), count});
      }
    }
    chart.getStyler().setShowValue(true);
    // light enough for the number in the darkest cell
    chart.getStyler().setRangeColors(new Color[] {Color.WHITE, new Color(0x6baed6)});
    chart.getStyler().setChartBackgroundColor(Color.WHITE);
    chart.addSeries("rows", names, names, cells);
    return picture(chart);
  }

  static String reliability(Evaluation evaluation) throws IOException {
    List<ReliabilityBin> bins =
        evaluation.reliability().stream().filter(b -> b.count() > 0).toList();
    XYChart chart = lines("Reliability", "probability of the stance given", "share that is right");
    chart.addSeries("exact", new double[] {0, 1}, new double[] {0, 1});
    if (!bins.isEmpty()) {
      chart.addSeries(
          "model",
          bins.stream().mapToDouble(ReliabilityBin::confidence).toArray(),
          bins.stream().mapToDouble(ReliabilityBin::accuracy).toArray());
    }
    return picture(chart);
  }

  static String coverage(Evaluation evaluation) throws IOException {
    List<Coverage> points = evaluation.coverage().stream().filter(c -> c.coverage() > 0).toList();
    XYChart chart = lines("Abstention", "share that is left", "figure of what is left");
    double[] left = points.stream().mapToDouble(Coverage::coverage).toArray();
    if (left.length > 0) {
      chart.addSeries("accuracy", left, points.stream().mapToDouble(Coverage::accuracy).toArray());
      chart.addSeries("macro-F1", left, points.stream().mapToDouble(Coverage::macroF1).toArray());
    }
    return picture(chart);
  }

  static String learning(LearningCurve curve) throws IOException {
    XYChart chart = lines("Learning curve", "rows", "macro-F1, cross-validated");
    chart.addSeries(
        "macro-F1",
        curve.points().stream().mapToDouble(LearningCurve.Point::rows).toArray(),
        curve.points().stream().mapToDouble(LearningCurve.Point::macroF1).toArray());
    return picture(chart);
  }

  private static XYChart lines(String title, String across, String up) {
    XYChart chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .title(title)
            .xAxisTitle(across)
            .yAxisTitle(up)
            .build();
    chart.getStyler().setChartBackgroundColor(Color.WHITE);
    return chart;
  }

  private static String picture(Chart<?, ?> chart) throws IOException {
    byte[] png = BitmapEncoder.getBitmapBytes(chart, BitmapFormat.PNG);
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
  }
}
