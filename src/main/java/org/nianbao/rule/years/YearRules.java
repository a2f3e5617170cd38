package org.nianbao.rule.years;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.form.Cell;
import org.nianbao.form.CellRef;
import org.nianbao.form.Edition;
import org.nianbao.rule.Rule;

/// The requirements on a report beside that of last year.
public final class YearRules {
  private static final String DUTY = "《中华人民共和国政府信息公开条例》第五十条";

  /// The cells whose numbers do not usually change much from year to year; the others are their
  /// parts, or small.
  private static final List<String> STEADY =
      List.of(
          "t2.licence",
          "t2.penalty",
          "t2.coercion",
          "t2.fee",
          "t3.received.total",
          "t4.review.total",
          "t4.direct.total",
          "t4.after_review.total");

  private YearRules() {}

  /// All of them, in the order of the rule book.
  ///
  /// @param edition the form of the report
  public static List<Rule> of(Edition edition) {
    var rules = new ArrayList<Rule>();
    rules.add(new SameUnitRule("years.unit", DUTY));
    rules.add(new CarriedOverRule("years.carried_over", edition, edition.document() + "，表三"));
    var stock = cells(edition, List.of("t2.regulation_in_force", "t2.normative_in_force"));
    if (!stock.isEmpty()) {
      rules.add(new StockRule("years.stock", edition, stock, edition.document() + "，表二"));
    }
    rules.add(new JumpRule("years.jump", cells(edition, STEADY), DUTY));
    rules.add(new TextJumpRule("years.jump.text", DUTY));
    rules.add(new StatedChangeRule("years.change", edition, DUTY));
    rules.add(new RepeatedTextRule("years.repeated", DUTY));
    return List.copyOf(rules);
  }

  private static List<CellRef> cells(Edition edition, List<String> ids) {
    return ids.stream().flatMap(id -> edition.cell(id).stream()).map(Cell::ref).toList();
  }
}
