package org.nianbao.form;

/// The kind of number that a cell of the form takes. It decides how typed text is read.
public enum CellKind {
  /// A whole number, zero or more (件数, 数量).
  COUNT,
  /// 本年增/减 of the 2019 form: a whole number that may carry a sign.
  CHANGE,
  /// An amount in 万元, zero or more, with up to six decimals (exact to 0.01 元).
  AMOUNT,
  /// 采购总金额 of the 2019 form, which names no unit: a number with an optional 元 or 万元.
  PURCHASE
}
