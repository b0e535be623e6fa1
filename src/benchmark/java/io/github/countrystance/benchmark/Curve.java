package io.github.countrystance.benchmark;

import java.util.ArrayList;
import java.util.List;

/** How time and memory grow with a size. */
final class Curve {

  /**
   * What was measured at one size.
   *
   * @param milliseconds of processor time
   * @param megabytes held when all garbage is gone
   */
  record Point(double size, double milliseconds, double megabytes) {}

  private final String name;
  private final String title;
  private final String unit;
  private final boolean logarithmic;
  private final List<Point> points = new ArrayList<>();

  /**
   * A curve without points.
   *
   * @param name what its picture is called
   * @param unit what its sizes are counted in
   * @param logarithmic whether sizes of many orders stand on the axes
   */
  Curve(String name, String title, String unit, boolean logarithmic) {
    this.name = name;
    this.title = title;
    this.unit = unit;
    this.logarithmic = logarithmic;
  }

  void add(double size, double milliseconds, double megabytes) {
    points.add(new Point(size, milliseconds, megabytes));
    System.out.printf("%s %.0f: %.2f ms, %.1f MB%n", name, size, milliseconds, megabytes);
  }

  String name() {
    return name;
  }

  String title() {
    return title;
  }

  String unit() {
    return unit;
  }

  boolean logarithmic() {
    return logarithmic;
  }

  List<Point> points() {
    return points;
  }

  /**
   * With which power of the size the time grows, over the upper half of the points, where what is
   * paid once counts little: 1 is linear, 0 constant.
   */
  double power() {
    Point low = points.get(points.size() / 2);
    Point high = points.get(points.size() - 1);
    return Math.log(high.milliseconds() / low.milliseconds()) / Math.log(high.size() / low.size());
  }
}
