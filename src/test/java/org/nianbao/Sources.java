package org.nianbao;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.ToolProvider;

/// The project's own Java files, for the tests that read code as text or as syntax.
public final class Sources {
  /// The program.
  public static final Path MAIN = Path.of("src", "main", "java");

  /// Program and tests.
  public static final Path ALL = Path.of("src");

  private Sources() {}

  /// Every Java file below a folder, sorted.
  public static List<Path> under(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The text of a file.
  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /// A file's path below `src/main/java/org/nianbao`, with slashes.
  public static String name(CompilationUnitTree unit) {
    var path = Path.of(unit.getSourceFile().toUri()).toString().replace('\\', '/');
    return path.substring(path.indexOf("/org/nianbao/") + "/org/nianbao/".length());
  }

  /// The syntax of the program's files, read by the compiler itself.
  public static List<CompilationUnitTree> syntax() {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      var units = files.getJavaFileObjectsFromPaths(under(MAIN));
      var task = (JavacTask) compiler.getTask(null, files, null, null, null, units);
      var trees = new ArrayList<CompilationUnitTree>();
      task.parse().forEach(trees::add);
      return trees;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
