package org.nianbao.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nianbao.form.Box;
import org.nianbao.form.Heading.Role;
import org.nianbao.label.Likeness;
import org.nianbao.recognition.DrawnTable.Drawn;

/// What is wrong with a document: one thing, in one of its tables.
enum Disturbance {
  /// One or two characters of a label are others.
  MISTYPED {
    @Override
    void apply(DisturbedDocument document) {
      var label = document.anyLabel();
      int changed = document.random().nextInt(1, 3);
      var text = mistyped(label.text(), changed, document.random());
      document.change(table -> table.with(label, text));
      boolean isOther = !Likeness.core(text).equals(Likeness.core(label.text()));
      if (isOther && !label.is(Role.BAND)) {
        document.unsure(label);
      }
    }
  },
  /// A label is another word.
  REPLACED {
    @Override
    void apply(DisturbedDocument document) {
      var label = document.anyLabel();
      document.change(table -> table.with(label, document.oneOf(WORDS)));
      document.unsure(label);
    }
  },
  /// A label says what another one says.
  EQUAL {
    @Override
    void apply(DisturbedDocument document) {
      var label = document.anyLabel();
      var others = document.siblings(label);
      if (!others.isEmpty()) {
        var other = document.oneOf(others);
        document.change(table -> table.with(label, other.text()));
        document.unsure(label);
        document.unsure(other);
      }
    }
  },
  /// A label is not there.
  BLANKED {
    @Override
    void apply(DisturbedDocument document) {
      var label = document.anyLabel();
      document.change(table -> table.with(label, ""));
      if (!label.is(Role.GROUP) && !label.is(Role.VERTICAL)) {
        document.unsure(label);
      }
    }
  },
  /// Two labels stand at each other's place: their figures go with them.
  SWAPPED {
    @Override
    void apply(DisturbedDocument document) {
      var label = document.anyOf(drawn -> drawn.is(Role.ROW) || document.isLeaf(drawn));
      var others =
          document.siblings(label).stream()
              .filter(other -> document.under(other).size() == document.under(label).size())
              .toList();
      if (!others.isEmpty()) {
        var other = document.oneOf(others);
        document.change(table -> table.with(label, other.text()).with(other, label.text()));
        document.swap(document.under(label), document.under(other));
      }
    }
  },
  /// The labels of two columns that are of different groups stand at each other's place: their
  /// figures go with them.
  SWAPPED_APART {
    @Override
    void apply(DisturbedDocument document) {
      var label = document.anyOf(document::isLeaf);
      var others = document.strangers(label);
      if (!others.isEmpty()) {
        var other = document.oneOf(others);
        document.change(table -> table.with(label, other.text()).with(other, label.text()));
        document.swap(document.under(label), document.under(other));
      }
    }
  },
  /// Two groups of columns stand at each other's place.
  GROUPS_SWAPPED {
    @Override
    void apply(DisturbedDocument document) {
      var label = document.anyOf(drawn -> document.isGroup(drawn));
      var others = document.siblings(label);
      if (!others.isEmpty()) {
        var other = document.oneOf(others);
        document.change(table -> table.with(label, other.text()).with(other, label.text()));
        if (document.under(label).size() == document.under(other).size() && label.is(Role.COLUMN)) {
          document.swap(document.under(label), document.under(other));
        } else {
          document.unsure(label);
          document.unsure(other);
        }
      }
    }
  },
  /// Two cells beside each other are one, with both texts or one of them.
  MERGED {
    @Override
    void apply(DisturbedDocument document) {
      var first = document.anyFigure();
      var second = document.at(first.box().row(), first.box().endColumn());
      if (second.flatMap(Drawn::cell).isPresent()) {
        var text =
            document.oneOf(
                List.of(
                    first.text(), second.get().text(), first.text() + "\n" + second.get().text()));
        document.change(table ->
            table
                .without(drawn -> drawn == second.get())
                .map(drawn ->
                    drawn == first ? drawn.with(text).with(beside(first, second.get())) : drawn));
        document.unsure(List.of(first.cell().orElseThrow(), second.get().cell().orElseThrow()));
      }
    }
  },
  /// Two cells below each other are one.
  MERGED_DOWN {
    @Override
    void apply(DisturbedDocument document) {
      var first = document.anyOf(drawn -> drawn.cell().isPresent() || drawn.is(Role.ROW));
      var second = document.at(first.box().endRow(), first.box().column());
      if (second
          .filter(drawn -> drawn.box().columns() == first.box().columns())
          .filter(drawn -> drawn.cell().isPresent() == first.cell().isPresent())
          .filter(drawn -> drawn.cell().isPresent() || drawn.is(Role.ROW))
          .isPresent()) {
        var box = first.box();
        var tall = new Box(box.row(), box.column(), box.rows() + 1, box.columns());
        var text = document.random().nextBoolean() ? first.text() : second.get().text();
        document.change(table ->
            table
                .without(drawn -> drawn == second.get())
                .map(drawn -> drawn == first ? drawn.with(tall).with(text) : drawn));
        for (var one : List.of(first, second.get())) {
          document.unsure(one.cell().map(List::of).orElseGet(() -> document.rowOf(one)));
        }
      }
    }
  },
  /// Two column labels beside each other are one.
  LABELS_MERGED {
    @Override
    void apply(DisturbedDocument document) {
      var first = document.anyOf(document::isLeaf);
      var second = document.at(first.box().row(), first.box().endColumn());
      if (second
          .filter(document::isLeaf)
          .filter(drawn -> drawn.box().rows() == first.box().rows())
          .isPresent()) {
        var text = document.random().nextBoolean() ? first.text() : second.get().text();
        document.change(table ->
            table
                .without(drawn -> drawn == second.get())
                .map(drawn ->
                    drawn == first ? drawn.with(text).with(beside(first, second.get())) : drawn));
        document.unsure(first);
        document.unsure(second.get());
      }
    }
  },
  /// A merged cell is divided into its places, of which the first has the text.
  SPLIT {
    @Override
    void apply(DisturbedDocument document) {
      var merged = document.anyOf(drawn -> drawn.box().rows() * drawn.box().columns() > 1);
      var box = merged.box();
      var parts = new ArrayList<Drawn>();
      for (int row = box.row(); row < box.endRow(); row++) {
        for (int column = box.column(); column < box.endColumn(); column++) {
          parts.add(Drawn.blank(row, column));
        }
      }
      parts.set(0, merged.with(Box.at(box.row(), box.column())));
      document.change(table -> table.without(drawn -> drawn == merged).and(parts));
      if (merged.cell().isPresent()) {
        document.unsure(document.rowOf(merged));
      }
    }
  },
  /// A digit is another one: what stands there counts.
  DIGIT(true) {
    @Override
    void apply(DisturbedDocument document) {
      var figure = document.anyFigure();
      var text = new StringBuilder(figure.text());
      int at = document.random().nextInt(text.length());
      text.setCharAt(at, (char) ('1' + document.random().nextInt(9)));
      document.change(table -> table.with(figure, text.toString()));
      document.expected().reads(figure.cell().orElseThrow(), text.toString());
    }
  },
  /// A row is not there.
  ROW_REMOVED {
    @Override
    void apply(DisturbedDocument document) {
      int row = document.anyFigure().box().row();
      var gone = document.cellsOf(row);
      document.change(table ->
          table
              .without(drawn -> drawn.box().row() == row && drawn.box().rows() == 1)
              .map(drawn -> shorter(drawn, row)));
      document.expected().isMissing(gone);
    }
  },
  /// A row stands there twice, with other figures the second time or the same.
  ROW_DOUBLED {
    @Override
    void apply(DisturbedDocument document) {
      int row = document.anyFigure().box().row();
      var copied = document.table().row(row);
      boolean same = document.random().nextBoolean();
      document.change(table ->
          table.withRow(
              row + 1,
              column ->
                  copied.stream()
                      .filter(drawn -> drawn.box().column() == column)
                      .findFirst()
                      .map(drawn -> copy(drawn, row + 1, same))
                      .orElse(Drawn.blank(row + 1, column))));
      document.change(table -> table.without(drawn -> table.isCovered(drawn)));
      document.unsure(document.cellsOf(row));
    }
  },
  /// There is one cell more in a row.
  CELL_ADDED {
    @Override
    void apply(DisturbedDocument document) {
      var figure = document.anyFigure();
      int row = figure.box().row();
      int column = figure.box().column();
      var added = new Drawn(Box.at(row, column), "7", Optional.empty(), Optional.empty());
      document.change(table ->
          table
              .map(drawn ->
                  drawn.box().row() == row && drawn.box().column() >= column
                      ? moved(drawn, 1)
                      : drawn)
              .and(List.of(added)));
      document.unsure(document.rowOf(figure));
    }
  },
  /// There is one cell less in a row.
  CELL_REMOVED {
    @Override
    void apply(DisturbedDocument document) {
      var figure = document.anyFigure();
      document.change(table ->
          table
              .without(drawn -> drawn == figure)
              .map(drawn ->
                  drawn.box().row() == figure.box().row()
                          && drawn.box().column() > figure.box().column()
                      ? moved(drawn, -figure.box().columns())
                      : drawn));
      document.unsure(document.rowOf(figure));
    }
  },
  /// A column is not there.
  COLUMN_REMOVED {
    @Override
    void apply(DisturbedDocument document) {
      var figure = document.anyOf(drawn -> drawn.cell().isPresent() && drawn.box().columns() == 1);
      int column = figure.box().column();
      var short0 = document.rowsWithACellAt(column);
      document.change(table -> table.withoutColumn(column));
      document.unsure(short0);
    }
  },
  /// Two columns stand in another order, labels and figures.
  COLUMNS_SWAPPED {
    @Override
    void apply(DisturbedDocument document) {
      var label = document.anyOf(drawn -> document.isLeaf(drawn) && drawn.box().columns() == 1);
      var others =
          document.siblings(label).stream()
              .filter(other -> other.box().columns() == 1)
              .filter(other -> other.box().rows() == label.box().rows())
              .toList();
      if (!others.isEmpty()) {
        var other = document.oneOf(others);
        int one = label.box().column();
        int two = other.box().column();
        document.change(table ->
            table.map(drawn -> {
              boolean below = drawn.box().row() >= label.box().row() && drawn.box().columns() == 1;
              int column = drawn.box().column();
              return below && column == one && document.belongs(drawn, label)
                  ? moved(drawn, two - one)
                  : below && column == two && document.belongs(drawn, other)
                      ? moved(drawn, one - two)
                      : drawn;
            }));
      }
    }
  },
  /// There is a blank row.
  SPACER_ROW(true) {
    @Override
    void apply(DisturbedDocument document) {
      int at = document.random().nextInt(document.table().rows() + 1);
      document.change(table -> table.withRow(at, column -> Drawn.blank(at, column)));
    }
  },
  /// There is a blank column.
  SPACER_COLUMN(true) {
    @Override
    void apply(DisturbedDocument document) {
      int at = document.random().nextInt(document.table().columns() + 1);
      document.change(table -> table.withColumn(at));
    }
  },
  /// There is a column with a name of its own beside the form's, with a word in some rows.
  HELPER_COLUMN(true) {
    @Override
    void apply(DisturbedDocument document) {
      int at = document.table().columns();
      document.change(table ->
          table
              .withColumn(at)
              .map(drawn -> helper(drawn, at, document.random().nextBoolean() ? "已核对" : "")));
    }

    private Drawn helper(Drawn drawn, int at, String content) {
      return drawn.box().column() != at
          ? drawn
          : drawn.box().row() == 0
              ? drawn.with("备注")
              : drawn.box().row() < 3 ? drawn : drawn.with(content);
    }
  },
  /// There is a column of numbers more.
  COLUMN_ADDED {
    @Override
    void apply(DisturbedDocument document) {
      var figure = document.anyOf(drawn -> drawn.cell().isPresent() && drawn.box().columns() == 1);
      int at = figure.box().column();
      var name = document.oneOf(List.of("小计", "上年总计", "备注"));
      document.unsure(document.rowsWithACellAt(at));
      document.change(table ->
          table
              .withColumn(at)
              .map(drawn ->
                  drawn.box().column() != at || !drawn.text().isEmpty()
                      ? drawn
                      : drawn.with(drawn.box().row() < document.form().headRows() ? name : "37")));
    }
  },
  /// The rows are counted in a column before their labels.
  COUNTED {
    @Override
    void apply(DisturbedDocument document) {
      document.change(table ->
          table
              .withColumn(0)
              .map(drawn ->
                  drawn.box().column() > 0
                      ? drawn
                      : drawn.with(
                          drawn.box().row() == 0 ? "序号" : String.valueOf(drawn.box().row()))));
    }
  },
  /// The labels of the columns stand there again, as after the end of a page.
  HEADER_REPEATED {
    @Override
    void apply(DisturbedDocument document) {
      int head = document.form().headRows();
      int row = document.random().nextInt(head, document.table().rows());
      document.change(table ->
          table.part(0, row).below(table.part(0, head)).below(table.part(row, table.rows())));
      document.doubtBelowAnotherHead(row);
    }
  },
  /// A table is cut in two.
  CUT {
    @Override
    void apply(DisturbedDocument document) {
      document.cut();
    }
  },
  /// Two tables are one.
  JOINED {
    @Override
    void apply(DisturbedDocument document) {
      document.join();
    }
  },
  /// Nothing is wrong.
  NOTHING(true) {
    @Override
    void apply(DisturbedDocument document) {}
  };

  private static final List<String> WORDS =
      List.of("备注", "土地征收", "单位名称", "第一季度", "办公电话", "合同金额", "甲乙丙丁", "参考信息");

  private final boolean isHarmless;

  Disturbance() {
    this(false);
  }

  /// @param isHarmless whether every cell is as sure as in an undisturbed document
  Disturbance(boolean isHarmless) {
    this.isHarmless = isHarmless;
  }

  boolean isHarmless() {
    return isHarmless;
  }

  /// Whether text with tabs shows it: there are no merged cells in it.
  boolean isKeptByTabs() {
    return switch (this) {
      case MERGED, MERGED_DOWN, LABELS_MERGED, SPLIT, SPACER_COLUMN, HELPER_COLUMN -> false;
      default -> true;
    };
  }

  /// Disturbs a document, and notes what a person reads in it.
  abstract void apply(DisturbedDocument document);

  private static String mistyped(String text, int count, Random random) {
    var mistyped = new StringBuilder(text);
    var letters =
        IntStream.range(0, text.length())
            .filter(i -> Character.UnicodeScript.of(text.charAt(i)) == Character.UnicodeScript.HAN)
            .boxed()
            .collect(Collectors.toCollection(ArrayList::new));
    for (int i = 0; i < count && !letters.isEmpty(); i++) {
      int at = letters.remove(random.nextInt(letters.size()));
      mistyped.setCharAt(at, "丙丁戊己庚辛壬癸".charAt(random.nextInt(8)));
    }
    return mistyped.toString();
  }

  private static Box beside(Drawn first, Drawn second) {
    var box = first.box();
    return new Box(box.row(), box.column(), box.rows(), box.columns() + second.box().columns());
  }

  private static Drawn moved(Drawn drawn, int columns) {
    var box = drawn.box();
    return drawn.with(new Box(box.row(), box.column() + columns, box.rows(), box.columns()));
  }

  private static Drawn shorter(Drawn drawn, int row) {
    var box = drawn.box();
    return box.row() > row
        ? drawn.with(new Box(box.row() - 1, box.column(), box.rows(), box.columns()))
        : box.endRow() > row
            ? drawn.with(new Box(box.row(), box.column(), box.rows() - 1, box.columns()))
            : drawn;
  }

  private static Drawn copy(Drawn drawn, int row, boolean same) {
    var box = drawn.box();
    var text = drawn.cell().isPresent() && !same ? "8" : drawn.text();
    return new Drawn(
        new Box(row, box.column(), 1, box.columns()), text, Optional.empty(), Optional.empty());
  }
}
