import type { ComponentChildren } from "preact";
import { drawn } from "./drawn.js";
import { showTab, type Tab, tab, tabs } from "./tab.js";
import { words } from "./words/words.js";

/** The tabs of the page. The arrow keys go from one to the next. */
export function Tabs() {
  const { page } = words.value;
  const go = async (to: Tab) => {
    showTab(to);
    await drawn();
    document.getElementById(`tab.${to}`)?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    const to = target(event.key);
    if (to === undefined) return;
    event.preventDefault();
    void go(to);
  };
  return (
    <div class="tabs" role="tablist" aria-label={page.tabs.label} onKeyDown={onKey}>
      {tabs.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`tab.${each}`}
          aria-selected={tab.value === each}
          aria-controls={tab.value === each ? `panel.${each}` : undefined}
          tabIndex={tab.value === each ? 0 : -1}
          onClick={() => showTab(each)}
        >
          {page.tabs[each]}
        </button>
      ))}
    </div>
  );
}

function target(key: string): Tab | undefined {
  const at = tabs.indexOf(tab.peek());
  if (key === "ArrowRight") return tabs[(at + 1) % tabs.length];
  if (key === "ArrowLeft") return tabs.at(at - 1);
  return key === "Home" ? tabs[0] : key === "End" ? tabs.at(-1) : undefined;
}

/** What a tab shows; nothing where another one is chosen. */
export function Panel({ of, children }: { readonly of: Tab; readonly children: () => ComponentChildren }) {
  if (tab.value !== of) return null;
  return (
    <div class="panel" role="tabpanel" id={`panel.${of}`} aria-labelledby={`tab.${of}`}>
      {children()}
    </div>
  );
}
