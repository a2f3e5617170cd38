package org.nianbao.rule.form;

import java.util.ArrayList;
import java.util.HashMap;
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
  private static final Pattern NAMED =
      Pattern.compile(
          "([\\p{IsHan}“”]{2,24}?(?:网站|门户|网|平台)[”》]?) ?[（(]?(?:网址)?[：:]?"
              + " ?((?:https?://|www\\.)[A-Za-z0-9./:_-]{4,100})");

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

  /// A site that has another address than before.
  static List<Finding> one(Rule rule, Facts facts) {
    var known = new HashMap<String, Words>();
    var hosts = new HashMap<String, String>();
    var findings = new ArrayList<Finding>();
    for (var paragraph : facts.text().paragraphs()) {
      var named = NAMED.matcher(paragraph.text());
      while (named.find()) {
        var site = named.group(1).replaceAll(".*(?:登录|登陆|访问|进入|可在|可通过|通过|在|到)|[“”》]", "");
        var host = host(named.group(2));
        var words = TextRule.words(paragraph, named.start(2), named.end(2));
        var before = hosts.putIfAbsent(site, host);
        if (before == null) {
          known.put(site, words);
        } else if (!before.equals(host)) {
          findings.add(
              Finding.about(
                  rule,
                  List.of(words, known.get(site)),
                  Wording.of("rule.form.web.one.message", site, before, host),
                  Wording.of("rule.form.web.advice")));
        }
      }
    }
    return findings;
  }

  private static String host(String address) {
    return address
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^https?://", "")
        .replaceFirst("^www\\.", "")
        .replaceFirst("[/:].*", "");
  }
}
