package rapport.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;

/**
 * The compiler, told what the pom tells it, refuses what Error Prone and NullAway are there for.
 */
class CompilerTest {
  @TempDir Path folder;

  @Test
  void aSoundClassIsCompiled() throws Exception {
    Tools.Ended ended = compile("static String name() { return \"Anna\"; }");
    assertThat(ended.code()).as(ended.said()).isZero();
  }

  @Test
  void aNullWhereNoneIsExpectedIsAnError() throws Exception {
    Tools.Ended ended = compile("static String name() { return null; }");
    assertThat(ended.code()).isNotZero();
    assertThat(ended.said()).contains("error: [NullAway]");
  }

  @Test
  void aMistakeThatErrorProneKnowsIsAnError() throws Exception {
    Tools.Ended ended = compile("static void trim(String name) { name.strip(); }");
    assertThat(ended.code()).isNotZero();
    assertThat(ended.said()).contains("error: [ReturnValueIgnored]");
  }

  private Tools.Ended compile(String member) throws Exception {
    Path source =
        Files.writeString(
            folder.resolve("Sample.java"),
            "@org.jspecify.annotations.NullMarked\nclass Sample {\n  " + member + "\n}\n");
    List<String> arguments = new ArrayList<>();
    Tools.jvmFlags().forEach(flag -> arguments.add("-J" + flag));
    arguments.addAll(List.of("-proc:none", "-d", folder.toString()));
    arguments.addAll(List.of("-classpath", Tools.libraries()));
    arguments.addAll(List.of("-processorpath", Tools.libraries()));
    arguments.addAll(pomArguments());
    arguments.add(source.toString());
    return Tools.run("javac", arguments);
  }

  private static List<String> pomArguments() throws Exception {
    NodeList found =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(Path.of("pom.xml").toFile())
            .getElementsByTagName("compilerArgs")
            .item(0)
            .getChildNodes();
    List<String> arguments =
        IntStream.range(0, found.getLength())
            .mapToObj(found::item)
            .filter(node -> node.getNodeName().equals("arg"))
            .map(node -> node.getTextContent().strip())
            .toList();
    assertThat(arguments).anyMatch(argument -> argument.startsWith("-Xplugin:ErrorProne"));
    return arguments;
  }
}
