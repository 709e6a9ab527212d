import { signal } from "@preact/signals";

/** What the page is about: what is planned, or what became of it. */
export const tabs = ["plan", "settlement"] as const;
export type Tab = (typeof tabs)[number];

/** Under this name a window of the browser keeps its tab: two windows may show both. */
const NAME = "erasmus-ka1.tab";

export const tab = signal<Tab>(stored());

/** Shows a tab, and keeps that for a reload. */
export function showTab(next: Tab): void {
  tab.value = next;
  try {
    if (next === "plan") sessionStorage.removeItem(NAME);
    else sessionStorage.setItem(NAME, next);
  } catch {
    // A reload begins with the plan, then.
  }
}

function stored(): Tab {
  try {
    return sessionStorage.getItem(NAME) === "settlement" ? "settlement" : "plan";
  } catch {
    return "plan";
  }
}
