package org.nianbao.statute;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.nianbao.draft.Figure;
import org.nianbao.form.Edition;
import org.nianbao.form.Term;
import org.nianbao.prose.Quantities;
import org.nianbao.prose.Quantity;
import org.nianbao.statute.TableFour.Course;
import org.nianbao.statute.TableFour.Result;
import org.nianbao.statute.TableThree.Applicant;
import org.nianbao.statute.TableThree.Row;

/// How the prose of a report quotes its tables: the numbers that reports usually quote. Published
/// reports are the source; no document prescribes them.
final class Narrative {
  private static final int DECIMALS = 2;

  private final Edition edition;
  private final Term received = sum(EnumSet.of(Row.RECEIVED));
  private final Term carriedOver = sum(EnumSet.of(Row.CARRIED_OVER));
  private final Term came = sum(EnumSet.of(Row.RECEIVED, Row.CARRIED_OVER));
  private final Term granted = sum(EnumSet.of(Row.GRANTED));
  private final Term partly = sum(EnumSet.of(Row.PARTLY_GRANTED));
  private final Term both = sum(EnumSet.of(Row.GRANTED, Row.PARTLY_GRANTED));
  private final Term refused = sum(EnumSet.range(Row.REFUSED_STATE_SECRET, Row.REFUSED_INQUIRY));
  private final Term unavailable =
      sum(EnumSet.range(Row.UNAVAILABLE_NOT_HELD, Row.UNAVAILABLE_UNCLEAR));
  private final Term declined =
      sum(EnumSet.range(Row.DECLINED_PETITION, Row.DECLINED_CONFIRMATION));
  private final Term otherwise;
  private final Term finished = sum(EnumSet.of(Row.TOTAL));
  private final Term lawsuits =
      Term.sum(
          TableFour.ref(Course.DIRECT, Result.TOTAL),
          TableFour.ref(Course.AFTER_REVIEW, Result.TOTAL));

  Narrative(Edition edition) {
    this.edition = edition;
    var single = TableThree.ref(Row.OTHERWISE, Applicant.TOTAL);
    otherwise =
        edition.cell(single.id()).isPresent()
            ? Term.sum(single)
            : sum(EnumSet.range(Row.OTHERWISE_NOT_CORRECTED, Row.OTHERWISE_OTHER));
  }

  private static Term sum(Set<Row> rows) {
    return new Term(rows.stream().map(row -> TableThree.ref(row, Applicant.TOTAL)).toList());
  }

  /// The numbers that the prose may quote, the usual ones first.
  Quantities quantities() {
    var bodies =
        Arrays.stream(Applicant.values())
            .filter(one -> one != Applicant.NATURAL_PERSON && one != Applicant.TOTAL)
            .map(one -> TableThree.ref(Row.RECEIVED, one))
            .toList();
    return Quantities.of(
        edition,
        List.of(
            cell(received),
            cell(carriedOver),
            one("收到申请合计（新收＋结转）", came),
            cell(Term.sum(TableThree.ref(Row.RECEIVED, Applicant.NATURAL_PERSON))),
            one("本年新收，法人或其他组织小计", new Term(bodies)),
            one("办理总数", finished),
            cell(sum(EnumSet.of(Row.CARRIED_FORWARD))),
            cell(granted),
            cell(partly),
            one("予以公开及部分公开", both),
            one("不予公开合计", refused),
            one("无法提供合计", unavailable),
            one("不予处理合计", declined),
            one("其他处理合计", otherwise),
            share("予以公开及部分公开占办理总数", both),
            share("不予公开占办理总数", refused),
            share("无法提供占办理总数", unavailable),
            share("不予处理占办理总数", declined),
            share("其他处理占办理总数", otherwise),
            cell(course(Course.REVIEW)),
            cell(course(Course.DIRECT)),
            cell(course(Course.AFTER_REVIEW)),
            one("行政诉讼合计（直接起诉＋复议后起诉）", lawsuits)));
  }

  private static Quantity cell(Term term) {
    return Quantity.of(term.parts().getFirst());
  }

  private static Quantity one(String name, Term term) {
    return new Quantity(name, new Figure.Sum(term));
  }

  private Quantity share(String name, Term part) {
    return new Quantity(name, new Figure.Share(part, finished, DECIMALS));
  }

  private static Term course(Course course) {
    return Term.sum(TableFour.ref(course, Result.TOTAL));
  }
}
