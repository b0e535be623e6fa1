package io.github.countrystance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String ROOT = "io.github.countrystance";

  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  @Test
  void stages_importOnlyEarlierStages() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("article")
        .definedBy(ROOT + ".article..")
        .layer("country")
        .definedBy(ROOT + ".country..")
        .layer("feature")
        .definedBy(ROOT + ".feature..")
        .layer("stance")
        .definedBy(ROOT + ".stance..")
        .layer("training")
        .definedBy(ROOT + ".training..")
        .layer("door")
        .definedBy(ROOT)
        .layer("cli")
        .definedBy(ROOT + ".cli..")
        .layer("spark")
        .definedBy(ROOT + ".spark..")
        .whereLayer("country")
        .mayOnlyBeAccessedByLayers("feature", "training", "door", "cli", "spark")
        .whereLayer("feature")
        .mayOnlyBeAccessedByLayers("stance", "training", "door")
        .whereLayer("stance")
        .mayOnlyBeAccessedByLayers("training", "door", "cli", "spark")
        .whereLayer("door")
        .mayOnlyBeAccessedByLayers("training", "cli", "spark")
        .whereLayer("training")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("spark")
        .mayNotBeAccessedByAnyLayer()
        .check(CLASSES);
  }

  @Test
  void packages_haveNoCycles() {
    SlicesRuleDefinition.slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void openNlp_isKnownToArticleOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".article")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("opennlp..")
        .check(CLASSES);
  }

  @Test
  void smile_isKnownToStanceOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".stance")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("smile..")
        .check(CLASSES);
  }

  @Test
  void spark_isKnownToSparkOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".spark")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..")
        .check(CLASSES);
  }

  @Test
  void optionalLibraries_areKnownToTheCommandLineAndTheJobOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + ".cli", ROOT + ".spark")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("picocli..", "com.fasterxml..")
        .check(CLASSES);
  }

  /** What a thread keeps outlives the analyzer; OpenNLP's ThreadSafe types keep it so. */
  @Test
  void library_usesNoThreadLocal() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo(ThreadLocal.class)
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("opennlp\\..*\\.ThreadSafe.*")
        .check(CLASSES);
  }

  @Test
  void javaSerialisation_isNotUsed() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.ObjectInputStream")
        .check(CLASSES);
  }
}
