package org.nianbao.rule.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.rule.Facts;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Finding.Words;
import org.nianbao.rule.Rule;
import org.nianbao.rule.Slip;
import org.nianbao.rule.TextRule;
import org.nianbao.statement.ParagraphSearch;
import org.nianbao.statement.ReadParagraph;
import org.nianbao.wording.Wording;

/// Addresses of web sites: well formed, and one for one site.
final class WebAddresses {
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?|www|HTTPS?|WWW)[A-Za-z0-9:：/\\\\.．。,，_\\-~%?=&#@]{2,200}+");
  private static final Pattern WELL =
      Pattern.compile(
          "(?:https?://)?[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,6}(?::[0-9]{1,5})?(?:[/?#][^"
              + " ]{0,180})?");
  private static final Pattern SITE =
      Pattern.compile("https?://[A-Za-z0-9./:_-]{4,100}|(?<![./])www\\.[A-Za-z0-9./:_-]{4,100}");
  private static final Pattern NAME_BEFORE =
      Pattern.compile("([\\p{IsHan}“”]{2,24}(?:网站|门户|网|平台)[”》]?) ?[（(]?(?:网址)?[：:]? ?$");

  /// The shortest name that is the end of another one and means the same site.
  private static final int SHORTEST = 5;

  /// How many sites are remembered.
  private static final int MOST = 20;

  /// How far before an address its site is named.
  private static final int WINDOW = 34;

  private static final ParagraphSearch<List<Site>> SITES = WebAddresses::sites;

  private WebAddresses() {}

  /// Addresses that no browser would open.
  static List<Slip> form(ReadParagraph paragraph) {
    var slips = new ArrayList<Slip>();
    var address = ADDRESS.matcher(paragraph.text());
    while (address.find()) {
      int to = address.end();
      while (to > address.start() && "。，,.：:；".indexOf(paragraph.text().charAt(to - 1)) >= 0) {
        to--;
      }
      var said = paragraph.text().substring(address.start(), to);
      int prose = said.replaceAll("[。，](?=www|http).*", "").length();
      said = said.substring(0, prose);
      if (said.length() > 4 && !WELL.matcher(said).matches() && isMeant(said)) {
        slips.add(
            new Slip(
                address.start(),
                address.start() + said.length(),
                Wording.of("rule.form.web.message", said),
                Wording.of("rule.form.web.advice"),
                mended(said)));
      }
    }
    return slips;
  }

  private static boolean isMeant(String said) {
    return said.matches("(?i)(?:https?[:：/]|www[.．。，,]?[a-z]).*");
  }

  private static Optional<String> mended(String said) {
    var plain =
        said.replaceAll("[．。，,]", ".")
            .replace('：', ':')
            .replace('\\', '/')
            .replaceFirst("^(https?):?/{1,4}", "$1://")
            .replaceFirst("^www(?![.])", "www.");
    return WELL.matcher(plain).matches() && !plain.equals(said)
        ? Optional.of(plain)
        : Optional.empty();
  }

  /// An address and the site that it is said to be of.
  private record Site(String name, String host, int from, int to) {
    private boolean isSame(Site other) {
      return name.equals(other.name)
          || name.length() >= SHORTEST && other.name.endsWith(name)
          || other.name.length() >= SHORTEST && name.endsWith(other.name);
    }
  }

  /// A site that has another address than before.
  static List<Finding> one(Rule rule, Facts facts) {
    var sites = new LinkedHashMap<Site, Words>();
    var findings = new ArrayList<Finding>();
    for (var paragraph : facts.text().paragraphs()) {
      for (var site : paragraph.read().found(SITES)) {
        var words = TextRule.words(paragraph, site.from, site.to);
        var known = sites.keySet().stream().filter(site::isSame).findFirst();
        if (known.isEmpty() && sites.size() < MOST) {
          sites.put(site, words);
        } else if (known.isPresent() && !known.get().host.equals(site.host)) {
          findings.add(
              Finding.about(
                  rule,
                  List.of(words, sites.get(known.get())),
                  Wording.of("rule.form.web.one.message", site.name, known.get().host, site.host),
                  Wording.of("rule.form.web.advice")));
        }
      }
    }
    return findings;
  }

  private static List<Site> sites(ReadParagraph paragraph) {
    var sites = new ArrayList<Site>();
    var text = paragraph.text();
    var address = SITE.matcher(text);
    while (address.find()) {
      var before = text.substring(Math.max(0, address.start() - WINDOW), address.start());
      var name = NAME_BEFORE.matcher(before);
      if (name.find()) {
        sites.add(
            new Site(
                name.group(1).replaceAll("^.*(?:登录|登陆|访问|进入|可在|通过|[在到见])|[“”》]", ""),
                host(address.group()),
                address.start(),
                address.end()));
      }
    }
    return List.copyOf(sites);
  }

  private static String host(String address) {
    return address
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^https?://", "")
        .replaceFirst("^www\\.", "")
        .replaceFirst("[/:].*", "");
  }
}
