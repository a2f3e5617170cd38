package org.nianbao.web;

/// The style sheet of the web page, and the names of the classes that [WebBody] and [WebTable] set.
final class PageStyle {
  static final String DATE = "date";
  static final String REGION = "region";

  static final String UPRIGHT = "upright";
  static final String LEFT = "left";
  static final String NOTE = "note";

  /// The style sheet. Tables keep a minimum width at which no number wraps ([WebTable]); on a
  /// narrow screen they scroll in a box of their own. On paper they take the width that there is.
  static final String SHEET =
      """

      body { margin: 0; color: #1a1a1a; background: #fff; line-height: 1.8;
        font-family: "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; }
      main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: anywhere; }
      h1, .date { text-align: center; text-wrap: balance; }
      h1 { font-size: 1.6rem; line-height: 1.5; margin: 1rem 0; }
      h2 { font-size: 1.25rem; margin: 2rem 0 .75rem; }
      h3, h4 { font-size: 1.05rem; margin: 1.25rem 0 .5rem; }
      p { margin: .5rem 0; text-indent: 2em; }
      .date, figcaption { text-indent: 0; }
      .region { overflow-x: auto; margin: 1rem 0; }
      .region:focus-visible { outline: 3px solid #0b57d0; outline-offset: 2px; }
      table { border-collapse: collapse; width: 100%; table-layout: fixed; position: relative;
        font-size: .875rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
      caption { position: absolute; width: 1px; height: 1px; overflow: hidden;
        clip-path: inset(50%); white-space: nowrap; }
      th, td { border: 1px solid #000; padding: .3rem .25rem; text-align: center;
        vertical-align: middle; font-weight: normal; }
      .left { text-align: left; padding-left: .4rem; }
      .note { font-size: .75rem; }
      .upright span { writing-mode: vertical-rl; display: inline-block; white-space: nowrap; }
      figure { margin: 1.5rem 0; text-align: center; }
      figure svg { max-width: 100%; height: auto; }
      @media print {
        @page { size: A4; margin: 20mm 18mm; }
        main { max-width: none; padding: 0; }
        h2, h3, h4 { break-after: avoid; }
        .region { overflow: visible; }
        table { min-width: 0 !important; font-size: 9pt; }
        tr, figure { break-inside: avoid; }
        thead { display: table-header-group; }
      }
      """;

  private PageStyle() {}
}
