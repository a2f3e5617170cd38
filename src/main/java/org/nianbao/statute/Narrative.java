package org.nianbao.statute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.draft.Figure;
import org.nianbao.form.CellRef;
import org.nianbao.form.Edition;
import org.nianbao.form.Term;
import org.nianbao.prose.MentionReader;
import org.nianbao.prose.Phrase;
import org.nianbao.prose.Phrase.Topic;
import org.nianbao.prose.Quantities;
import org.nianbao.prose.Quantity;
import org.nianbao.statute.TableFour.Course;
import org.nianbao.statute.TableFour.Result;
import org.nianbao.statute.TableThree.Applicant;
import org.nianbao.statute.TableThree.Row;

/// How the prose of a report quotes its tables: the numbers that reports usually quote, and the
/// phrases that quote them. Published reports are the source; no document prescribes the words.
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

  /// The reader that recognises these phrases in prose.
  MentionReader reader() {
    var phrases = new ArrayList<Phrase>();
    phrases.addAll(applications());
    phrases.addAll(outcomes());
    phrases.addAll(disputes());
    phrases.addAll(disclosure());
    return new MentionReader(phrases);
  }

  /// Phrases about applications. 收到 and 受理 may count only the new applications or also those
  /// carried over from last year; 办结 may leave out the withdrawn ones, which the form counts under
  /// （六）.
  private List<Phrase> applications() {
    var answered = new ArrayList<CellRef>();
    for (var group : List.of(both, refused, unavailable, declined)) {
      answered.addAll(group.parts());
    }
    var notWithdrawn = new ArrayList<>(answered);
    notWithdrawn.addAll(otherwise.parts().subList(0, otherwise.parts().size() - 1));
    var ends = new Term[] {finished, new Term(notWithdrawn), new Term(answered)};
    return List.of(
        phrase(Topic.APPLICATIONS, List.of("新收", "新收到", "本年新收"), received),
        phrase(Topic.APPLICATIONS, List.of("上年结转", "上年度结转"), carriedOver),
        phrase(
            Topic.APPLICATIONS,
            List.of("结转下年度", "结转下年", "结转下一年度"),
            sum(EnumSet.of(Row.CARRIED_FORWARD))),
        phrase(Topic.APPLICATIONS, List.of("办结", "已办结"), ends),
        new Phrase(List.of("答复", "办理"), "申请", Topic.APPLICATIONS, readings(ends)),
        new Phrase(List.of("收到", "受理", "接收"), "申请", Topic.APPLICATIONS, readings(came, received)));
  }

  private List<Phrase> outcomes() {
    return List.of(
        phrase(Topic.APPLICATIONS, List.of("予以公开"), granted, both),
        phrase(Topic.APPLICATIONS, List.of("部分公开"), partly),
        phrase(
            Topic.APPLICATIONS, List.of("予以公开和部分公开", "予以公开及部分公开", "予以公开、部分公开", "予以公开或部分公开"), both),
        phrase(Topic.APPLICATIONS, List.of("不予公开"), refused),
        phrase(Topic.APPLICATIONS, List.of("无法提供"), unavailable),
        phrase(Topic.APPLICATIONS, List.of("不予处理"), declined),
        phrase(Topic.APPLICATIONS, List.of("其他处理"), otherwise));
  }

  private List<Phrase> disputes() {
    return List.of(
        phrase(Topic.DISPUTES, List.of("行政复议"), course(Course.REVIEW)),
        phrase(Topic.DISPUTES, List.of("未经复议直接起诉", "直接起诉"), course(Course.DIRECT)),
        phrase(Topic.DISPUTES, List.of("复议后起诉"), course(Course.AFTER_REVIEW)),
        phrase(
            Topic.DISPUTES,
            List.of("行政诉讼"),
            lawsuits,
            course(Course.DIRECT),
            course(Course.AFTER_REVIEW)));
  }

  private List<Phrase> disclosure() {
    var phrases = new ArrayList<Phrase>();
    add(phrases, Topic.DECISIONS, List.of("制发规章"), "t2.regulation_issued", "t2.regulation_made");
    add(
        phrases,
        Topic.DECISIONS,
        List.of("制发行政规范性文件", "制发规范性文件"),
        "t2.normative_issued",
        "t2.normative_made");
    add(phrases, Topic.DECISIONS, List.of("行政许可"), "t2.licence");
    add(phrases, Topic.DECISIONS, List.of("行政处罚"), "t2.penalty");
    add(phrases, Topic.DECISIONS, List.of("行政强制"), "t2.coercion");
    add(phrases, Topic.FEES, List.of("行政事业性收费"), "t2.fee");
    return phrases;
  }

  /// Adds a phrase for the first of the ids that this edition has, or none if it has none: the
  /// editions use different ids for the same thing.
  private void add(List<Phrase> phrases, Topic topic, List<String> words, String... ids) {
    Arrays.stream(ids)
        .map(edition::cell)
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(cell -> phrases.add(phrase(topic, words, Term.sum(cell.ref()))));
  }

  private static Phrase phrase(Topic topic, List<String> words, Term... readings) {
    return new Phrase(words, "", topic, readings(readings));
  }

  private static List<Figure.Sum> readings(Term... terms) {
    return Arrays.stream(terms).map(Figure.Sum::new).toList();
  }
}
