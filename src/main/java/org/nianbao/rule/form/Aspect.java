package org.nianbao.rule.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// One of the five aspects of section one, 总体情况.
enum Aspect {
  /// 主动公开.
  DISCLOSURE("主动公开", "主动公开情况", "(?:政府信息|信息)?主动公开(?:政府信息)?", "主动公开|公开[^依申]{0,4}主动"),
  /// 依申请公开.
  APPLICATIONS("依申请公开", "依申请公开情况", "(?:政府信息)?依申请公开(?:政府信息)?(?:办理|处理|答复)?", "依申请|申请公开|公开申请"),
  /// 政府信息管理.
  MANAGEMENT("政府信息管理", "政府信息管理情况", "政府信息(?:资源)?(?:的)?(?:规范)?管理", "信息[^平]{0,6}管理|管理"),
  /// 政府信息公开平台建设.
  PLATFORM("政府信息公开平台建设", "政府信息公开平台建设情况", "(?:政府信息)?(?:公开)?平台建设", "平台"),
  /// 监督保障.
  SUPERVISION("监督保障", "监督保障情况", "(?:政府信息公开)?(?:工作)?监督(?:和|与)?保障", "监督|保障|考核|追究");

  private final String label;
  private final String heading;
  private final Pattern right;
  private final Pattern like;

  Aspect(String label, String heading, String right, String like) {
    this.label = label;
    this.heading = heading;
    this.right = Pattern.compile(right + "(?:工作)?(?:开展)?(?:的)?(?:基本|总体)?(?:情况|方面|工作)?(?:情况)?");
    this.like = Pattern.compile(like);
  }

  /// Its name.
  String label() {
    return label;
  }

  /// The customary sub-heading.
  String heading() {
    return heading;
  }

  /// The aspect that a sub-heading names as it should be named.
  static Optional<Aspect> named(String title) {
    var plain = title.replaceAll("[ *年度0-9]", "");
    return Arrays.stream(values()).filter(one -> one.right.matcher(plain).matches()).findFirst();
  }

  /// The aspects that a sub-heading speaks of under any name; it means the first. One with a single
  /// wrong character means the aspect that it nearly names.
  static List<Aspect> all(String title) {
    var all = Arrays.stream(values()).filter(one -> one.like.matcher(title).find()).toList();
    return all.isEmpty()
        ? Arrays.stream(values()).filter(one -> one.isNearly(title)).limit(1).toList()
        : all;
  }

  private boolean isNearly(String title) {
    return Math.min(Distance.of(title, label), Distance.of(title, heading)) == 1;
  }
}
