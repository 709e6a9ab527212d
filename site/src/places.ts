import { signal } from "@preact/signals";
import { type Places, placesFrom } from "erasmus-ka1/places";

/** The package's places, once they have been read. */
export const places = signal<Places | undefined>(undefined);

let isAsked = false;

/** Reads them, after what is being drawn: they are asked for when a place is looked for or only named. */
export function readPlaces(): void {
  if (isAsked) return;
  isAsked = true;
  setTimeout(() => {
    const base64 = document.getElementById("places")?.textContent ?? "";
    if (base64 !== "") places.value = placesFrom(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
  });
}
