package io.github.countrystance.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The version that models and the program name is the one that is built. */
class LibraryVersionTest {

  @Test
  void number_isThatOfTheBuild() throws Exception {
    Matcher version =
        Pattern.compile("<version>(.+?)(-SNAPSHOT)?</version>")
            .matcher(Files.readString(Path.of("pom.xml")));
    assertThat(version.find()).isTrue();
    assertThat(LibraryVersion.NUMBER).isEqualTo(version.group(1));
  }
}
