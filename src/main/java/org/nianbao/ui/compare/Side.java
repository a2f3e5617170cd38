package org.nianbao.ui.compare;

import org.nianbao.draft.Draft;

/// The other one of two drafts.
///
/// @param name whose it is, or which
/// @param when it was written; empty where that is not known
/// @param draft what it says
public record Side(String name, String when, Draft draft) {}
