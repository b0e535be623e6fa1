package io.github.countrystance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.countrystance.article.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What hostile input cannot reach. */
class SecurityTest {

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.countrystance");

  private static final StanceAnalyzer ANALYZER = StanceAnalyzer.withDefaultModel();

  @Test
  void ourCode_usesNoSerialisationNetworkXmlOrScripts() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.io\\.Object(In|Out)putStream|java\\.net\\.(?!URI).*|javax?\\.(xml|script|naming|rmi).*|java\\.lang\\.reflect\\..*")
        .check(OURS);
  }

  @Test
  void analyze_underAFilterThatRejectsAllObjects_works() throws Exception {
    // the filter can be set once in a JVM and stays: nothing in these tests may deserialise
    if (ObjectInputFilter.Config.getSerialFilter() == null) {
      ObjectInputFilter.Config.setSerialFilter(info -> ObjectInputFilter.Status.REJECTED);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new ArrayList<String>());
    }
    assertThatCode(
            () -> {
              try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                in.readObject();
              }
            })
        .isInstanceOf(InvalidClassException.class);
    StanceReport report = StanceAnalyzer.withDefaultModel().analyze("Norway thanked Peru.");
    assertThat(report.stances()).hasSize(2);
  }

  @Property(tries = 300)
  void analyze_anyText_endsWithExactSpans(@ForAll("hostile") String text) {
    for (StatementStance stance : ANALYZER.analyze(text).stances()) {
      stance
          .mentions()
          .forEach(
              m -> {
                Span span = m.span();
                assertThat(text.substring(span.begin(), span.end())).isEqualTo(m.text());
              });
    }
  }

  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> names =
        Arbitraries.of(
            "Iran",
            "the U.S.",
            " Sino-",
            "Indian ",
            "Côte d’Ivoire",
            "condemned ",
            "'s ",
            "not ",
            "\n\n",
            "<br>",
            "\u0000",
            "\ud800",
            "\udc00",
            "\u202e",
            "—",
            "(",
            "\"",
            ". ",
            "and ",
            "which ",
            "who ",
            "attack on ",
            "of ",
            ", ",
            "1.5 ");
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(8);
    return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(5, names), net.jqwik.api.Tuple.of(1, any))
        .list()
        .ofMaxSize(60)
        .map(l -> String.join("", l));
  }
}
