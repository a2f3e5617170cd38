package org.nianbao.prose;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.nianbao.draft.Figure;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Run;
import org.nianbao.draft.Prose.Style;
import org.nianbao.draft.Prose.Weight;
import org.nianbao.form.Edition;
import org.nianbao.form.Term;

/// Writes text copied in this program as HTML, and reads it again: for Word it is headings,
/// paragraphs and bold; what Word does not know is in attributes that this program reads.
final class OwnHtml {
  private static final String STYLE = "data-nianbao-style";
  private static final String FIGURE = "data-nianbao-figure";

  private OwnHtml() {}

  static String write(Prose prose) {
    return prose.paragraphs().stream()
        .map(OwnHtml::write)
        .collect(
            Collectors.joining(
                "", "<html><head><meta charset=\"utf-8\"></head><body>", "</body></html>"));
  }

  private static String write(Paragraph paragraph) {
    var tag =
        switch (paragraph.style()) {
          case BODY -> "p";
          case HEADING -> "h2";
          case SUBHEADING -> "h3";
        };
    return paragraph.runs().stream()
        .map(OwnHtml::write)
        .collect(
            Collectors.joining(
                "",
                "<%s %s=\"%s\">".formatted(tag, STYLE, paragraph.style().id()),
                "</%s>".formatted(tag)));
  }

  private static String write(Run run) {
    var tag = run.weight() == Weight.BOLD ? "b" : "span";
    var figure = run.figure().map(one -> " %s=\"%s\"".formatted(FIGURE, write(one))).orElse("");
    return "<%s%s>%s</%s>".formatted(tag, figure, Entities.escape(run.text()), tag);
  }

  private static String write(Figure figure) {
    return switch (figure) {
      case Figure.Sum(var term) -> ids(term);
      case Figure.Share(var part, var whole, var decimals) ->
          ids(part) + " / " + ids(whole) + " / " + decimals;
    };
  }

  private static String ids(Term term) {
    return String.join(" ", term.ids());
  }

  /// The text as it was copied; empty if the page does not come from this program, or if somebody
  /// has written into it since, so that it has text that the attributes do not cover.
  static Prose read(Document page, Edition edition) {
    var own =
        new Prose(
            page.select("[" + STYLE + "]").stream()
                .map(element -> paragraph(element, edition))
                .toList());
    boolean whole =
        letters(own.text()).equals(letters(page.body().wholeText()))
            && page.body().selectFirst("del, sup, sub, [hidden]") == null;
    return whole ? own : Prose.EMPTY;
  }

  private static String letters(String text) {
    return Characters.seen(text).replace(" ", "");
  }

  private static Paragraph paragraph(Element element, Edition edition) {
    var style =
        Arrays.stream(Style.values())
            .filter(one -> one.id().equals(element.attr(STYLE)))
            .findFirst()
            .orElse(Style.BODY);
    var runs = element.children().stream().map(child -> run(child, edition)).toList();
    return new Paragraph(style, runs, Map.of());
  }

  private static Run run(Element element, Edition edition) {
    var weight = element.normalName().equals("b") ? Weight.BOLD : Weight.PLAIN;
    var text = Characters.seen(element.wholeText());
    return figure(element.attr(FIGURE), edition)
        .filter(_ -> !text.isEmpty())
        .map(figure -> new Run(text, weight, Optional.of(figure), Map.of()))
        .orElseGet(() -> new Run(text, weight, Map.of()));
  }

  /// The linked figure that an attribute names; empty where the edition does not have its cells:
  /// the number is then text.
  private static Optional<Figure> figure(String written, Edition edition) {
    var parts = written.split(" / ", -1);
    if (parts.length == 1) {
      return term(parts[0], edition).map(Figure.Sum::new);
    }
    return parts.length == 3 && parts[2].matches("[0-" + Figure.MAX_DECIMALS + "]")
        ? term(parts[0], edition)
            .flatMap(part ->
                term(parts[1], edition)
                    .map(whole -> new Figure.Share(part, whole, Integer.parseInt(parts[2]))))
        : Optional.empty();
  }

  private static Optional<Term> term(String ids, Edition edition) {
    return edition.term(List.of(ids.split(" ")));
  }
}
