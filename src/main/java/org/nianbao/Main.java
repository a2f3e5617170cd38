package org.nianbao;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.nianbao.cli.Verbs;
import org.nianbao.file.Disk;
import org.nianbao.ui.App;
import org.nianbao.wording.Wording;

/// The program: a verb goes to the command line; nothing, or a draft's path, opens the window.
public final class Main {
  private static final int NO_DISPLAY = 2;

  private Main() {}

  /// Whatever libraries log or print from now on goes nowhere: the verbs say what happened, in
  /// sentences, on streams of their own.
  private static void silenceLibraries() {
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setOut(nowhere);
    System.setErr(nowhere);
  }

  public static void main(String[] arguments) {
    // Standard buttons and messages of JavaFX speak Chinese too, whatever the system speaks.
    Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    var out = Verbs.chinese(System.out);
    var err = Verbs.chinese(System.err);
    if (!Arrays.asList(arguments).contains(App.READ_ONLY) && Verbs.understand(arguments)) {
      Disk.ofUser().keepPrivate();
      silenceLibraries();
      System.exit(Verbs.run(out, err, arguments));
    }
    if (!App.open(arguments)) {
      err.println(Wording.of("app.noDisplay"));
      System.exit(NO_DISPLAY);
    }
  }
}
