package org.nianbao.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.compare.DifferencePlace.Part;
import org.nianbao.draft.Cover;
import org.nianbao.draft.CoverField;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Entry;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.form.CellRef;
import org.nianbao.form.Edition;
import org.nianbao.form.Section;
import org.nianbao.wording.Wording;

/// One place where two drafts differ, with both sides.
public sealed interface Difference {

  /// Where it is.
  DifferencePlace position();

  /// Where it is, for people.
  String place();

  /// What my draft has there, for people.
  String mine();

  /// What the other draft has there, for people.
  String others();

  /// Whether the other side can be taken over; not where my form has no place for it.
  default boolean isTakeable() {
    return true;
  }

  /// Whether it is the same difference, found again after my draft has changed elsewhere.
  default boolean isStill(Difference other) {
    return equals(other);
  }

  /// A draft with the other side here.
  ///
  /// @param draft mine, as it was compared
  Draft taken(Draft draft);

  /// A draft with my side here again.
  ///
  /// @param now a comparison of it that does not list this difference, since the other side was
  ///   taken
  Draft givenBack(Comparison now);

  /// The two are made on different forms.
  ///
  /// @param form my edition
  /// @param otherForm the other one's
  record OfForm(Edition form, Edition otherForm) implements Difference {
    @Override
    public DifferencePlace position() {
      return new DifferencePlace(Section.COVER, Part.COVER, -1, "");
    }

    @Override
    public String place() {
      return Wording.of("compare.form");
    }

    @Override
    public String mine() {
      return Wording.of("status.edition", form.id());
    }

    @Override
    public String others() {
      return Wording.of("status.edition", otherForm.id());
    }

    @Override
    public boolean isTakeable() {
      return false;
    }

    @Override
    public Draft taken(Draft draft) {
      return draft;
    }

    @Override
    public Draft givenBack(Comparison now) {
      return now.mine();
    }
  }

  /// A field of the cover.
  ///
  /// @param field which
  /// @param cover my cover
  /// @param otherCover the other one's
  record OfCover(CoverField field, Cover cover, Cover otherCover) implements Difference {
    @Override
    public DifferencePlace position() {
      return new DifferencePlace(Section.COVER, Part.COVER, field.ordinal(), "");
    }

    @Override
    public String place() {
      return field.label();
    }

    @Override
    public String mine() {
      return text(cover);
    }

    @Override
    public String others() {
      return text(otherCover);
    }

    private String text(Cover of) {
      var text = field.text(of);
      if (field == CoverField.YEAR) {
        return Wording.of("cover.year.item", text);
      }
      if (field == CoverField.TITLE && of.ownTitle().isEmpty()) {
        return Wording.of("compare.title.offered", text);
      }
      return text.isEmpty() ? Wording.of("severity.blank") : text;
    }

    @Override
    public boolean isStill(Difference other) {
      return other instanceof OfCover(var its, var mine, _)
          && its == field
          && !field.differs(cover, mine);
    }

    @Override
    public Draft taken(Draft draft) {
      return draft.withCover(field.taken(draft.cover(), otherCover));
    }

    @Override
    public Draft givenBack(Comparison now) {
      return now.mine().withCover(field.taken(now.mine().cover(), cover));
    }
  }

  /// A cell.
  ///
  /// @param cell its address, on my form if that has it
  /// @param number its place in its table, from 0
  /// @param value what my draft has there; empty if my form has no such cell
  /// @param otherValue what the other draft has there; empty if its form has no such cell
  record OfCell(CellRef cell, int number, Optional<CellValue> value, Optional<CellValue> otherValue)
      implements Difference {
    @Override
    public DifferencePlace position() {
      return new DifferencePlace(cell.section(), Part.NUMBERS, number, cell.id());
    }

    @Override
    public String place() {
      return cell.label();
    }

    @Override
    public String mine() {
      return text(value);
    }

    @Override
    public String others() {
      return text(otherValue);
    }

    private static String text(Optional<CellValue> side) {
      return side.map(CellValue::text).orElseGet(() -> Wording.of("compare.noCell"));
    }

    @Override
    public boolean isTakeable() {
      return value.isPresent() && otherValue.isPresent();
    }

    @Override
    public Draft taken(Draft draft) {
      return isTakeable() ? draft.with(cell, otherValue.get().entry()) : draft;
    }

    @Override
    public Draft givenBack(Comparison now) {
      return isTakeable() ? now.mine().with(cell, value.get().entry()) : now.mine();
    }
  }

  /// What stands in a cell.
  ///
  /// @param entry the entry
  /// @param shown what the cell shows; empty for nothing
  /// @param text the same for people, who are also told of 未填 and of how a total comes about
  record CellValue(Entry entry, String shown, String text) {}

  /// Paragraphs: one that was rewritten, or some that only one side has.
  ///
  /// @param section where they stand
  /// @param where the same for people
  /// @param at the index of the first one in my draft
  /// @param paragraphs mine; none where the other draft has more
  /// @param otherAt the index of the first one in the other draft
  /// @param otherParagraphs the other one's, with their figures as my cells are; none where I have
  ///   more
  record OfText(
      Section section,
      String where,
      int at,
      List<Paragraph> paragraphs,
      int otherAt,
      List<Paragraph> otherParagraphs)
      implements Difference {

    public OfText {
      paragraphs = List.copyOf(paragraphs);
      otherParagraphs = List.copyOf(otherParagraphs);
    }

    /// What only my draft has comes first where both have the same place.
    @Override
    public DifferencePlace position() {
      return new DifferencePlace(section, Part.TEXT, otherAt, otherParagraphs.isEmpty() ? "" : "+");
    }

    @Override
    public String place() {
      return where;
    }

    @Override
    public String mine() {
      return text(paragraphs);
    }

    @Override
    public String others() {
      return text(otherParagraphs);
    }

    private static String text(List<Paragraph> paragraphs) {
      return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }

    /// Whether both sides have a paragraph here.
    public boolean isRewritten() {
      return !paragraphs.isEmpty() && !otherParagraphs.isEmpty();
    }

    /// Both texts laid over each other, word by word.
    public List<Piece> words() {
      return Words.between(mine(), others());
    }

    /// What differs although the words are the same, for people: style, bold type, linked figures.
    /// Empty where the words differ.
    public Optional<String> setting() {
      return isRewritten() && mine().equals(others())
          ? Optional.of(
              FormattingDifference.between(paragraphs.getFirst(), otherParagraphs.getFirst()))
          : Optional.empty();
    }

    @Override
    public boolean isStill(Difference other) {
      return other instanceof OfText text
          && text.position().equals(position())
          && FormattingDifference.unfollowed(text.paragraphs)
              .equals(FormattingDifference.unfollowed(paragraphs))
          && FormattingDifference.unfollowed(text.otherParagraphs)
              .equals(FormattingDifference.unfollowed(otherParagraphs));
    }

    /// Whether the two speak of the same paragraphs of the other draft, or of the same gap in it.
    boolean touches(OfText other) {
      int end = otherAt + otherParagraphs.size();
      int otherEnd = other.otherAt + other.otherParagraphs.size();
      return other.otherAt < end && otherAt < otherEnd || position().equals(other.position());
    }

    /// Text of my section with the other side here.
    Prose in(Prose prose) {
      return prose.splice(at, paragraphs.size(), otherParagraphs.toArray(Paragraph[]::new));
    }

    @Override
    public Draft taken(Draft draft) {
      return draft.with(section, in(draft.prose(section)));
    }

    @Override
    public Draft givenBack(Comparison now) {
      int shift =
          now.texts(section).stream()
              .filter(text -> text.otherAt + text.otherParagraphs.size() <= otherAt)
              .mapToInt(text -> text.paragraphs.size() - text.otherParagraphs.size())
              .sum();
      var prose =
          now.mine()
              .prose(section)
              .splice(
                  otherAt + shift, otherParagraphs.size(), paragraphs.toArray(Paragraph[]::new));
      return now.mine().with(section, prose);
    }
  }

  /// A member of a newer file that this version does not know.
  ///
  /// @param path where in the file
  /// @param json mine; empty if my draft has none
  /// @param otherJson the other one's; empty if it has none
  record OfUnknown(String path, Optional<String> json, Optional<String> otherJson)
      implements Difference {
    @Override
    public DifferencePlace position() {
      return new DifferencePlace(Section.OTHER, Part.UNKNOWN, 0, path);
    }

    @Override
    public String place() {
      return Wording.of("compare.unknown", path);
    }

    @Override
    public String mine() {
      return json.orElseGet(() -> Wording.of("compare.absent"));
    }

    @Override
    public String others() {
      return otherJson.orElseGet(() -> Wording.of("compare.absent"));
    }

    @Override
    public Draft taken(Draft draft) {
      return with(draft, otherJson);
    }

    @Override
    public Draft givenBack(Comparison now) {
      return with(now.mine(), json);
    }

    /// Puts the other side of it among a draft's unknown members.
    void takenInto(Map<String, String> unknown) {
      put(unknown, otherJson);
    }

    private void put(Map<String, String> unknown, Optional<String> member) {
      member.ifPresentOrElse(value -> unknown.put(path, value), () -> unknown.remove(path));
    }

    private Draft with(Draft draft, Optional<String> member) {
      var unknown = new HashMap<>(draft.unknown());
      put(unknown, member);
      return draft.withUnknown(unknown);
    }
  }
}
