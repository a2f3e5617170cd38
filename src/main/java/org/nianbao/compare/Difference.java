package org.nianbao.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.compare.DifferencePlace.Part;
import org.nianbao.draft.CarriedText;
import org.nianbao.draft.Cover;
import org.nianbao.draft.CoverField;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Entry;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.form.CellRef;
import org.nianbao.form.Edition;
import org.nianbao.form.Section;
import org.nianbao.recognition.Recognition.Deviation;
import org.nianbao.wording.Wording;

/// One place where two drafts differ, with both sides.
public sealed interface Difference {

  /// The place of the difference, by which it is sorted and found again.
  DifferencePlace position();

  /// The place in words for the user.
  String place();

  /// What my draft has there, in words for the user.
  String mine();

  /// What the other draft has there, in words for the user.
  String others();

  /// Whether the other side can be taken over; not if the difference is in the form itself or in a
  /// cell that only one form has.
  default boolean isTakeable() {
    return true;
  }

  /// Whether a side of it was inferred from a document (推断), so that how it was read has to be
  /// checked first: 需先核对.
  default boolean needsCheck() {
    return false;
  }

  /// Whether it is the same difference, found again after my draft has changed elsewhere.
  default boolean isStill(Difference other) {
    return equals(other);
  }

  /// Whether both are in the same table, or both in the text of the same section.
  default boolean isBeside(Difference other) {
    return position().part() == other.position().part()
        && position().section() == other.position().section();
  }

  /// A draft with this difference taken over from the other draft.
  ///
  /// @param draft my draft, as it was compared
  Draft taken(Draft draft);

  /// My draft with my side of this difference restored, after the other side was taken.
  ///
  /// @param now the two reports at present, which no longer have this difference
  Draft givenBack(Present now);

  /// The two reports as they are at present.
  interface Present {
    /// My draft.
    Draft mine();

    /// Every difference in the text of a section, those that do not show on paper included, so that
    /// the paragraphs of the two sides can be counted together.
    List<OfText> everyText(Section section);
  }

  /// A difference that neither draft can take over from the other.
  sealed interface Fixed extends Difference {
    @Override
    default boolean isTakeable() {
      return false;
    }

    @Override
    default Draft taken(Draft draft) {
      return draft;
    }

    @Override
    default Draft givenBack(Present now) {
      return now.mine();
    }
  }

  /// The two drafts are made on different editions of the form.
  ///
  /// @param form my edition
  /// @param otherForm the other draft's edition
  record OfForm(Edition form, Edition otherForm) implements Fixed {
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
  }

  /// A difference in a field of the cover.
  ///
  /// @param field the field
  /// @param cover my cover
  /// @param otherCover the other draft's cover
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
    public Draft givenBack(Present now) {
      return now.mine().withCover(field.taken(now.mine().cover(), cover));
    }
  }

  /// A difference in a cell, or one that is the same only as it was inferred: nobody knows then
  /// whether it differs.
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

    /// Whether both print the same as far as it was read, and it has to be checked how: there is
    /// nothing to choose.
    public boolean isAlike() {
      return needsCheck()
          && value.isPresent()
          && otherValue.filter(its -> its.printed().isSame(value.get().printed())).isPresent();
    }

    @Override
    public boolean isTakeable() {
      return value.isPresent()
          && otherValue.filter(its -> its.standing().isRead()).isPresent()
          && !isAlike();
    }

    @Override
    public boolean needsCheck() {
      return Stream.of(value, otherValue)
          .flatMap(Optional::stream)
          .anyMatch(its -> its.standing() == Standing.INFERRED);
    }

    @Override
    public Draft taken(Draft draft) {
      return isTakeable() ? draft.with(cell, otherValue.get().entry()) : draft;
    }

    @Override
    public Draft givenBack(Present now) {
      return isTakeable() ? now.mine().with(cell, value.get().entry()) : now.mine();
    }
  }

  /// What one of the drafts has in a cell.
  ///
  /// @param entry the entry
  /// @param shown what the cell shows; empty if it shows nothing
  /// @param text the same in words for the user, with 未填 for a blank cell, and for a total whether
  ///   it follows its sum
  /// @param standing how the side came by it
  record CellValue(Entry entry, String shown, String text, Standing standing) {
    PrintedEntry printed() {
      return new PrintedEntry(entry, standing);
    }
  }

  /// A difference in paragraphs: one that was rewritten, or some that only one side has.
  ///
  /// @param section the section that they belong to
  /// @param where the place in words for the user
  /// @param at the index of the first one in my draft, from 0
  /// @param paragraphs my paragraphs; none where only the other draft has some
  /// @param otherAt the index of the first one in the other draft, from 0
  /// @param otherParagraphs the other draft's paragraphs, with linked figures that show my cells;
  ///   none where only my draft has some
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

    /// The place. Of differences at the same index, paragraphs that only my draft has come first.
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

    /// The word-by-word diff of the two texts.
    public List<Piece> words() {
      return Words.between(mine(), others());
    }

    /// What differs although the words are the same, in words for the user: style, bold type,
    /// linked figures. Empty where the words differ.
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
          && CarriedText.unfollowed(text.paragraphs).equals(CarriedText.unfollowed(paragraphs))
          && CarriedText.unfollowed(text.otherParagraphs)
              .equals(CarriedText.unfollowed(otherParagraphs));
    }

    /// Whether the two concern the same paragraphs of the other draft, or the same gap in it.
    boolean touches(OfText other) {
      int end = otherAt + otherParagraphs.size();
      int otherEnd = other.otherAt + other.otherParagraphs.size();
      return other.otherAt < end && otherAt < otherEnd || position().equals(other.position());
    }

    /// The prose of my section with the other side's paragraphs in place of mine.
    Prose in(Prose prose) {
      return prose.splice(at, paragraphs.size(), otherParagraphs.toArray(Paragraph[]::new));
    }

    @Override
    public Draft taken(Draft draft) {
      return draft.with(section, in(draft.prose(section)));
    }

    @Override
    public Draft givenBack(Present now) {
      int shift =
          now.everyText(section).stream()
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

  /// Something of a document that is other than the form prescribes: a label, a heading, a row.
  ///
  /// @param number its place among those of the comparison, from 0
  /// @param deviation what it is
  /// @param mine what my side has there
  /// @param others what the other side has there
  record OfDeviation(int number, Deviation deviation, String mine, String others) implements Fixed {

    static OfDeviation ofMine(int number, Deviation deviation) {
      return new OfDeviation(number, deviation, text(deviation.stands()), text(deviation.should()));
    }

    static OfDeviation ofOther(int number, Deviation deviation) {
      return new OfDeviation(number, deviation, text(deviation.should()), text(deviation.stands()));
    }

    private static String text(String words) {
      return words.isEmpty() ? Wording.of("compare.absent") : words;
    }

    @Override
    public DifferencePlace position() {
      return new DifferencePlace(Section.OTHER, Part.LABELS, number, "");
    }

    @Override
    public String place() {
      return switch (deviation.kind()) {
        case LABEL -> Wording.of("compare.deviation.label", deviation.from());
        case HEADING -> Wording.of("compare.deviation.heading", deviation.from());
        case ROW ->
            deviation.should().isEmpty()
                ? Wording.of("compare.deviation.surplus", deviation.from())
                : Wording.of("compare.deviation.row", deviation.from());
        case EDITION -> Wording.of("compare.deviation.edition", deviation.from());
      };
    }
  }

  /// A difference in a member of a newer file that this version does not know.
  ///
  /// @param path the path of the member in the file
  /// @param json my draft's JSON text; empty if it lacks the member
  /// @param otherJson the other draft's JSON text; empty if it lacks the member
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
    public Draft givenBack(Present now) {
      return with(now.mine(), json);
    }

    /// Puts the other side's member into a draft's unknown members, or removes it if the other side
    /// lacks it.
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
