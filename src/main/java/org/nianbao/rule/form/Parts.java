package org.nianbao.rule.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nianbao.form.Section;
import org.nianbao.rule.Facts;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Finding.Missing;
import org.nianbao.rule.Finding.Words;
import org.nianbao.rule.Remedy;
import org.nianbao.rule.Rule;
import org.nianbao.rule.TextRule;
import org.nianbao.statement.ParagraphSearch;
import org.nianbao.statement.ReadParagraph;
import org.nianbao.statement.ReportText.Placed;
import org.nianbao.wording.Wording;

/// The parts of the report that its preface announces, against the six headings.
final class Parts {
  private static final Pattern SENTENCE = Pattern.compile("[^。！？]++");
  private static final Pattern COUNT =
      Pattern.compile("([一二三四五六七八九十两]|[0-9]{1,2}) ?(?:个|大)?(?:部分|项内容|方面内容|个方面)(?:内容|组成|构成)?");
  private static final Pattern OF_REPORT = Pattern.compile("报告|全文|共|分");
  private static final Pattern OPEN_END = Pattern.compile("^ ?等(?! ?[一二三四五六七八九十两0-9])");

  /// From how many wrong names on the whole list is taken to be another form's.
  private static final int MANY = 3;

  private static final List<Section> SIX =
      Arrays.stream(Section.values()).filter(one -> one != Section.COVER).toList();

  private static final ParagraphSearch<List<Sentence>> SENTENCES = Parts::sentences;

  private Parts() {}

  /// A sentence with the parts that it lists, if any.
  private record Sentence(List<Part> parts, int from, int to) {}

  /// A sentence of a paragraph.
  private record Listing(Placed paragraph, Sentence sentence) {
    private List<Part> parts() {
      return sentence.parts;
    }

    private Words words(Part part) {
      return TextRule.words(paragraph, part.from(), part.to());
    }

    private List<Section> lacking() {
      var all = new ArrayList<>(SIX);
      parts().forEach(part -> part.section().ifPresent(all::remove));
      return all;
    }
  }

  private static List<Sentence> sentences(ReadParagraph paragraph) {
    return SENTENCE
        .matcher(paragraph.text())
        .results()
        .map(one ->
            new Sentence(Part.in(paragraph.text(), one.start(), one.end()), one.start(), one.end()))
        .toList();
  }

  private static List<Listing> listings(Facts facts) {
    var listings = new ArrayList<Listing>();
    for (var paragraph : Introduction.of(facts.text()).paragraphs()) {
      paragraph.read().found(SENTENCES).forEach(one -> listings.add(new Listing(paragraph, one)));
    }
    return listings;
  }

  /// Parts that are named otherwise than their headings, or that a report does not have.
  static List<Finding> named(Rule rule, Facts facts) {
    var findings = new ArrayList<Finding>();
    for (var listing : listings(facts)) {
      var wrong = listing.parts().stream().filter(part -> !part.isNamedRightly()).toList();
      if (wrong.size() < MANY) {
        wrong.forEach(part -> findings.add(named(rule, listing, part)));
      } else {
        findings.add(old(rule, listing, wrong));
      }
    }
    return findings;
  }

  /// Many wrong names are a single fault: the list is that of another form.
  private static Finding old(Rule rule, Listing listing, List<Part> wrong) {
    return Finding.about(
            rule,
            wrong.stream().map(listing::words).toList(),
            Wording.of("rule.form.part.names.message", wrong.size(), wrong.getFirst().name()),
            Wording.of("rule.form.part.name.advice"))
        .with(
            wrong.stream()
                .filter(part -> part.section().isPresent())
                .<Remedy>map(part -> replaced(listing.words(part), part))
                .toList());
  }

  private static Remedy replaced(Words words, Part part) {
    var right = Part.heading(part.section().orElseThrow());
    return new Remedy.Replace(Wording.of("remedy.replace", right), words, right);
  }

  private static Finding named(Rule rule, Listing listing, Part part) {
    var words = listing.words(part);
    return part.section()
        .map(Part::heading)
        .map(right ->
            Finding.about(
                    rule,
                    List.of(words),
                    Wording.of("rule.form.part.name.message", part.name(), right),
                    Wording.of("rule.form.part.name.advice"))
                .with(List.of(replaced(words, part))))
        .orElseGet(() ->
            Finding.about(
                rule,
                List.of(words),
                Wording.of("rule.form.part.none.message", part.name()),
                Wording.of("rule.form.part.name.advice")));
  }

  /// Parts that are not announced or announced twice, and a wrong number of parts.
  static List<Finding> counted(Rule rule, Facts facts) {
    var findings = new ArrayList<Finding>();
    for (var listing : listings(facts)) {
      var text = listing.paragraph.text();
      var count = COUNT.matcher(text).region(listing.sentence.from, listing.sentence.to);
      boolean isCounted = count.find();
      if (listing.parts().isEmpty()) {
        if (isCounted
            && OF_REPORT.matcher(text).region(listing.sentence.from, count.start()).find()
            && Item.number(count.group(1)) != SIX.size()) {
          findings.add(count(rule, TextRule.words(listing.paragraph, count.start(), count.end())));
        }
        continue;
      }
      twice(rule, listing).ifPresent(findings::add);
      var lacking = listing.lacking();
      int end = listing.parts().getLast().to();
      if (!lacking.isEmpty()) {
        if (isCounted) {
          findings.add(lacking(rule, listing, lacking, count.start(), count.end()));
        } else if (!OPEN_END.matcher(text).region(end, text.length()).find()) {
          var last = listing.parts().getLast();
          findings.add(lacking(rule, listing, lacking, last.from(), last.to()));
        }
      } else if (isCounted
          && Item.number(count.group(1).replace('两', '二')) != listing.parts().size()) {
        findings.add(count(rule, TextRule.words(listing.paragraph, count.start(), count.end())));
      }
    }
    return findings;
  }

  private static Finding count(Rule rule, Words words) {
    return Finding.about(
        rule,
        List.of(words),
        Wording.of("rule.form.part.count.message", words.text()),
        Wording.of("rule.form.part.advice"));
  }

  private static java.util.Optional<Finding> twice(Rule rule, Listing listing) {
    var seen = new HashSet<Section>();
    return listing.parts().stream()
        .filter(part -> part.section().isPresent() && !seen.add(part.section().get()))
        .findFirst()
        .map(part ->
            Finding.about(
                rule,
                List.of(listing.words(part)),
                Wording.of("rule.form.part.twice.message", part.name()),
                Wording.of("rule.form.part.advice")));
  }

  private static Finding lacking(
      Rule rule, Listing listing, List<Section> sections, int from, int to) {
    var names = sections.stream().map(Part::heading).collect(Collectors.joining("”“", "“", "”"));
    return Finding.about(
            rule,
            List.of(TextRule.words(listing.paragraph, from, to)),
            Wording.of("rule.form.part.message", listing.parts().size(), names),
            Wording.of("rule.form.part.advice"))
        .with(Missing.PART);
  }
}
