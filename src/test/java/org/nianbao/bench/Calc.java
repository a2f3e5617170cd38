package org.nianbao.bench;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.nianbao.form.Box;
import org.nianbao.form.CellRef;
import org.nianbao.form.Table;

/// The same block in headless LibreOffice Calc, beside one formula for each sum of the table and
/// one that compares it with the total that was pasted. `calc.py` works it.
///
/// What is timed is less than what our window does: cells are put in as texts, without a view, and
/// recalculated. LibreOffice 7.4 without a display ends when something is pasted into its view.
final class Calc {
  private static final String ROUNDS = "120";
  private static final long MOST_SECONDS = 120;

  private final Table table;
  private final String block;

  Calc(Table table, String block) {
    this.table = table;
    this.block = block;
  }

  /// Measures and prints a table; says so where there is no LibreOffice.
  void measure(Times floor) throws IOException, InterruptedException {
    var python = Python.with("uno");
    if (python.isEmpty() || !Python.succeeds("soffice", "--version")) {
      System.out.println("LibreOffice Calc: not here (needs soffice and Python with uno)");
      return;
    }
    var folder = Files.createTempDirectory("nianbao-calc");
    var cells = Files.writeString(folder.resolve("cells.tsv"), block);
    var formulas = Files.write(folder.resolve("formulas.txt"), formulas());
    var command =
        List.of(
            python.get(),
            Python.script("calc.py", folder),
            folder.toString(),
            ROUNDS,
            "" + cells,
            "" + formulas);
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    var recalculated = new Times();
    var undone = new Times();
    try (var lines = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
      lines
          .readAllLines()
          .forEach(line -> {
            var words = line.split(" ");
            (words[0].equals("undo") ? undone : recalculated).add(Double.parseDouble(words[1]));
          });
    }
    process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
    System.out.println("LibreOffice Calc, without a view");
    recalculated.print("cells put in and recalculated", floor);
    undone.print("undo it", floor);
  }

  private List<String> formulas() {
    var formulas = new ArrayList<String>();
    table
        .sums()
        .forEach((total, term) -> {
          var sum = term.parts().stream().map(this::address).collect(Collectors.joining("+"));
          formulas.add("=" + sum);
          formulas.add("=IF(" + address(total) + "=" + sum + ";0;1)");
        });
    return formulas;
  }

  private String address(CellRef cell) {
    Box box = table.cell(cell).box();
    return (char) ('A' + box.column()) + Integer.toString(box.row() + 1);
  }
}
