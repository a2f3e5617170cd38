package org.nianbao.rule.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nianbao.rule.Example;
import org.nianbao.rule.Severity;
import org.nianbao.rule.Slip;
import org.nianbao.rule.TextRule;
import org.nianbao.rule.words.TermSearch.Edit;
import org.nianbao.rule.words.TermSearch.Kind;
import org.nianbao.rule.words.TermSearch.Place;
import org.nianbao.statement.ReadParagraph;
import org.nianbao.text.Pinyin;
import org.nianbao.wording.Wording;

/// Refuses a fixed term that has a character too few, too many, swapped or mistyped.
///
/// @param searches the terms
/// @param citation the basis of the requirement, a document and the place in it
record NearMissRule(List<TermSearch> searches, List<FixedTerm> terms, String citation)
    implements TextRule {
  /// What may stand inside of a term without spoiling it.
  private static final String LOOSE = "的和及与或者、，“”‘’《》〈〉（） \uFFFC\n";

  /// Phrases that are near a term and right.
  private static final List<String> RIGHT = List.of("政务信息公开申请", "信息公开平台", "政府信息公开放", "依申请不公开");

  static NearMissRule of(String citation) {
    var terms = FixedTerm.all();
    return new NearMissRule(terms.stream().map(TermSearch::new).toList(), terms, citation);
  }

  @Override
  public String id() {
    return "words.term";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String requirement() {
    return Wording.of("rule.words.term.requirement");
  }

  @Override
  public Optional<Example> example() {
    return Optional.of(Example.of("逐件答复政府信息公开申请。", "逐件答复政府信息公开申申请。"));
  }

  @Override
  public List<Slip> slips(ReadParagraph paragraph) {
    if (!paragraph.passage().isProse()) {
      return List.of();
    }
    var text = paragraph.text();
    var slips = new ArrayList<Slip>();
    for (int i = 0; i < terms.size(); i++) {
      var term = terms.get(i);
      for (var place : searches.get(i).in(text)) {
        if (slips.size() < 100 && isMiss(term, place, text) && isFree(slips, place)) {
          slips.add(slip(term.name(), place, text));
        }
      }
    }
    slips.sort(Comparator.comparingInt(Slip::from));
    return slips;
  }

  private static boolean isFree(List<Slip> slips, Place place) {
    return slips.stream().noneMatch(one -> one.from() < place.to() && place.from() < one.to());
  }

  private boolean isMiss(FixedTerm term, Place place, String text) {
    var found = text.substring(place.from(), place.to());
    var around =
        text.substring(Math.max(0, place.from() - 2), Math.min(text.length(), place.to() + 2));
    return place.edits().stream().allMatch(edit -> isSlip(term, place, edit, text))
        && place.edits().stream().anyMatch(edit -> !isLoose(edit, text))
        && RIGHT.stream().noneMatch(around::contains)
        && terms.stream().noneMatch(other -> other.name().equals(found));
  }

  private static boolean isLoose(Edit edit, String text) {
    return edit.kind() == Kind.PUT_IN && LOOSE.indexOf(text.charAt(edit.inText())) >= 0;
  }

  /// Whether a change is one that people make by mistake, rather than other words.
  private static boolean isSlip(FixedTerm term, Place place, Edit edit, String text) {
    int last = term.name().length() - 1;
    boolean isAtEdge = edit.inTerm() <= 0 || edit.inTerm() >= last;
    return switch (edit.kind()) {
      case SWAPPED -> true;
      case PUT_IN -> isLoose(edit, text) || isDoubled(edit, text) || isLong(term);
      case LEFT_OUT ->
          isInside(term, edit)
              || (!isAtEdge && isWhole(term))
              || (isWhole(term) && place.edits().size() == 1 && isBroken(edit, place, text));
      case CHANGED ->
          isAtEdge
              ? isLong(term)
                  && place.edits().size() == 1
                  && Character.isIdeographic(text.charAt(edit.inText()))
              : isWhole(term)
                  ? Character.isIdeographic(text.charAt(edit.inText()))
                  : Pinyin.isAlike(text.charAt(edit.inText()), term.name().charAt(edit.inTerm()));
    };
  }

  /// Whether a name is so long that a text with two changes means it.
  private static boolean isLong(FixedTerm term) {
    return term.tolerance() == FixedTerm.Tolerance.LONG;
  }

  /// Whether the two characters at either end of the term are left: with 府 left out, the 政 of
  /// 财政信息公开 would do for that of 政府信息公开.
  private static boolean isInside(FixedTerm term, Edit edit) {
    return edit.inTerm() >= 2 && edit.inTerm() < term.name().length() - 2;
  }

  /// Whether a name is so long that a text which nearly is it means it.
  private static boolean isWhole(FixedTerm term) {
    return term.tolerance() != FixedTerm.Tolerance.SHORT;
  }

  /// Whether a character stands twice.
  private static boolean isDoubled(Edit edit, String text) {
    int at = edit.inText();
    char put = text.charAt(at);
    return at > 0 && text.charAt(at - 1) == put
        || at + 1 < text.length() && text.charAt(at + 1) == put;
  }

  /// Whether the term breaks off at a mark, so that the character beyond is lost.
  private static boolean isBroken(Edit edit, Place place, String text) {
    return edit.inTerm() == 0
        ? place.from() == 0 || !Character.isIdeographic(text.charAt(place.from() - 1))
        : place.to() == text.length() || !Character.isIdeographic(text.charAt(place.to()));
  }

  private static Slip slip(String term, Place place, String text) {
    var found = text.substring(place.from(), place.to());
    return new Slip(
        place.from(),
        place.to(),
        Wording.of("rule.words.term.message", found, term),
        Wording.of("rule.words.term.advice"),
        Optional.of(term));
  }
}
