import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { drawn } from "../drawn.js";
import { words } from "../words/words.js";
import type { BoxNames } from "./frame.js";

/** Something to choose. */
export interface Item {
  readonly key: string;
  readonly label: string;
  /** What tells it from others, and is not part of what stands in the box. */
  readonly beside?: string | undefined;
}

/** A box with a list below it, which gets shorter as one types. */
export function Combobox<Of extends Item>({
  names: { id, name, describedBy, isWrong },
  text,
  find,
  onPick,
  onText,
  onFocus,
  note,
}: {
  readonly names: BoxNames;
  /** What is chosen, in words; or what was typed. */
  readonly text: string;
  readonly find: (term: string) => readonly Of[];
  readonly onPick: (item: Of) => void;
  /** What was typed and is none of the list; "" to empty the box. */
  readonly onText: (text: string) => void;
  readonly onFocus?: () => void;
  /** Why there is no list yet. */
  readonly note?: string | undefined;
}) {
  const typed = useSignal<string | undefined>(undefined);
  const active = useSignal(-1);
  const isOpen = useSignal(false);
  const input = useRef<HTMLInputElement>(null);
  const items = isOpen.value ? find(typed.value ?? "") : [];
  const listId = `${id}.list`;

  const close = () => {
    isOpen.value = false;
    active.value = -1;
  };
  const pick = (item: Of) => {
    typed.value = undefined;
    close();
    onPick(item);
  };
  const leave = () => {
    const term = typed.value;
    typed.value = undefined;
    close();
    if (term === undefined || term === text) return;
    if (term.trim() === "") return onText("");
    const found = find(term);
    const [only] = found.filter(({ label }) => label.toLowerCase() === term.trim().toLowerCase());
    const sure = only ?? (found.length === 1 ? found[0] : undefined);
    if (sure === undefined) onText(term);
    else onPick(sure);
  };
  const move = async (step: number) => {
    isOpen.value = true;
    const count = find(typed.value ?? "").length;
    if (count > 0) active.value = (active.value + step + count) % count;
    await drawn();
    document.getElementById(`${listId}.${active.value}`)?.scrollIntoView({ block: "nearest" });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") void move(1);
    else if (event.key === "ArrowUp") void move(active.value < 0 ? 0 : -1);
    else if (event.key === "Enter" && isOpen.value) {
      const item = items[Math.max(active.value, 0)];
      if (item === undefined || (active.value < 0 && typed.value === undefined)) return;
      pick(item);
    } else if (event.key === "Escape" && isOpen.value) {
      typed.value = undefined;
      close();
    } else return;
    event.preventDefault();
  };
  const isListed = isOpen.value && items.length > 0;
  const isNoted = isOpen.value && !isListed && (typed.value ?? "").trim() !== "";
  const whole = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (whole.current !== null && (isListed || isNoted)) makeRoom(whole.current);
  }, [isListed, isNoted]);
  return (
    <div class="combobox" ref={whole}>
      <input
        ref={input}
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={isListed}
        aria-controls={listId}
        aria-activedescendant={active.value >= 0 ? `${listId}.${active.value}` : undefined}
        aria-describedby={describedBy}
        aria-invalid={isWrong || undefined}
        value={typed.value ?? text}
        onFocus={() => {
          onFocus?.();
          input.current?.select();
        }}
        onClick={() => {
          isOpen.value = true;
        }}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
          active.value = -1;
          isOpen.value = true;
        }}
        onKeyDown={onKey}
        onBlur={leave}
      />
      {/* The box keeps the focus, also where somebody scrolls the list. */}
      <div
        id={listId}
        role="listbox"
        tabIndex={-1}
        hidden={!isListed}
        aria-label={name}
        onMouseDown={(event) => event.preventDefault()}
      >
        {items.map((item, index) => (
          <div
            key={item.key}
            id={`${listId}.${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active.value}
            onMouseDown={() => pick(item)}
          >
            {item.label}
            {item.beside === undefined ? null : <span class="beside"> {item.beside}</span>}
          </div>
        ))}
      </div>
      {isNoted ? (
        <p class="note" role="status">
          {note ?? words.value.page.nothingFound}
        </p>
      ) : null}
    </div>
  );
}

/** So high a list is wherever there is room for it, as a number of pixels. */
const HIGHEST = 256;

/** Opens the list where there is more room, between the top of the window and the bar at its bottom. */
function makeRoom(combobox: HTMLElement): void {
  const { top, bottom } = combobox.getBoundingClientRect();
  const end = document.querySelector(".bottom")?.getBoundingClientRect().top ?? innerHeight;
  const below = end - bottom;
  const isAbove = below < HIGHEST && top > below;
  combobox.classList.toggle("above", isAbove);
  combobox.style.setProperty("--room", `${Math.min(HIGHEST, isAbove ? top : below)}px`);
}
